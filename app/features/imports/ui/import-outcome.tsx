import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'
import { LeftListings } from './left-listings.tsx'

const again = (label: string) => (
  <ButtonLink to="/imports/new" variant="secondary">
    {label}
  </ButtonLink>
)

function Done({ page, answer }: { page: ImportPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { submitted, ...counts } = page.counts
  return (
    <>
      <Notice tone="success" title={t('imports.page.doneTitle')} actions={again(t('imports.page.again'))}>
        <p>{t('imports.page.doneText', counts)}</p>
        {submitted > 0 && <p>{t('imports.page.doneSubmitted', { submitted })}</p>}
      </Notice>
      {page.left.length > 0 && <LeftListings rows={page.left} />}
      <Disclosure summary={t('imports.page.undo')}>
        <div className="grid gap-4">
          <p>{t('imports.page.undoText')}</p>
          <ButtonForm intent="undo" variant="danger" answer={answer}>
            {t('imports.page.undo')}
          </ButtonForm>
        </div>
      </Disclosure>
    </>
  )
}

function Undone({ undo }: { undo: ImportPage['undo'] }) {
  const { t } = useT()
  const { removed = 0, restored = 0, leftCount = 0, left = [] } = undo ?? {}
  return (
    <>
      <Notice title={t('imports.page.undoneTitle')} actions={again(t('imports.page.again'))}>
        <p>{t('imports.page.undoneText', { removed, restored })}</p>
        {leftCount > 0 && <p>{t('imports.page.undoneLeft', { left: leftCount })}</p>}
      </Notice>
      {left.length > 0 && <LeftListings rows={left} />}
    </>
  )
}

/** What became of an import, and the way back. */
export function ImportOutcome({ page, answer }: { page: ImportPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  if (page.state === 'done') return <Done page={page} answer={answer} />
  if (page.state === 'undone') return <Undone undo={page.undo} />
  return (
    <Notice title={t('imports.page.droppedTitle')} actions={again(t('imports.page.again'))}>
      {t('imports.page.droppedText')}
    </Notice>
  )
}
