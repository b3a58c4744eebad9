import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'

const STEPS = ['post', 'match', 'introduce', 'disclose', 'close'] as const

/** The way from listing to closing in five steps. */
export function Way() {
  const { t } = useT()
  return (
    <Section title={t('site.stepsTitle')}>
      <ol className="grid gap-6">
        {STEPS.map((key, at) => (
          <li key={key} className="grid grid-cols-[auto_1fr] gap-x-4">
            <span
              aria-hidden="true"
              className="flex size-11 items-center justify-center rounded-full border border-ai font-bold text-ai tabular-nums"
            >
              {at + 1}
            </span>
            <div className="grid gap-1 pt-1.5">
              <h3 className="text-h3">{t(`site.steps.${key}.title`)}</h3>
              <p className="measure phrase">{t(`site.steps.${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
