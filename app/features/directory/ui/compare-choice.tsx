import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { COMPARED_MAX } from '../limits.ts'

const FORM = 'compare'

/** Chooses a listing to be compared. Belongs to the form of the bar, wherever it stands. */
export function CompareBox({ listing: { id, title } }: { listing: { id: string; title: string } }) {
  const { t } = useT()
  return (
    <label className="flex min-h-11 items-center gap-2 text-small">
      <input
        type="checkbox"
        className="choice"
        name="id"
        value={id}
        form={FORM}
        aria-label={t('directory.compare.chooseOf', { title })}
      />
      {t('directory.compare.choose')}
    </label>
  )
}

/** Comes up as soon as something is chosen. */
export function CompareBar() {
  const { t } = useT()
  return (
    <Form
      id={FORM}
      action="/listings/compare"
      className="sticky bottom-4 z-10 hidden flex-wrap items-center justify-between gap-3 rounded-12 border border-line-strong bg-surface p-4 shadow-lift group-has-[[name=id]:checked]/results:flex"
    >
      <p className="text-small">{t('directory.compare.max', { max: COMPARED_MAX })}</p>
      <Button>{t('directory.compare.submit')}</Button>
    </Form>
  )
}
