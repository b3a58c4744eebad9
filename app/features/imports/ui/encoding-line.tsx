import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'

const ENCODINGS = ['utf-8', 'shift_jis'] as const

/** How the file was read, and the way to read it otherwise. */
export function EncodingLine({ page, answer }: { page: ImportPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const current = ENCODINGS.find((one) => one === page.encoding)
  const encoding = t(`imports.encodings.${current ?? 'none'}`)
  const others = ENCODINGS.filter((one) => one !== current)
  return (
    <Card tone="quiet" className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <div>
        <p className="phrase font-bold">
          {t(page.isEncodingChosen ? 'imports.page.encodingChosen' : 'imports.page.encodingFound', { encoding })}
        </p>
        <p className="phrase text-small text-ink-soft">{t('imports.page.rereadText')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {others.map((other) => (
          <ButtonForm
            key={other}
            intent="reread"
            field={{ name: 'encoding', value: other }}
            variant="secondary"
            size="small"
            answer={answer}
          >
            {t('imports.page.rereadAs', { encoding: t(`imports.encodings.${other}`) })}
          </ButtonForm>
        ))}
      </div>
    </Card>
  )
}
