import { Link } from '@remix-run/react'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import type { NeededConsent } from '../queries/get-needed-consent.server.ts'

/** Asks for consent inside a form about money; nothing where all was agreed to before. */
export function ConsentField(props: { consent: NeededConsent | null; intent: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const errorText = useErrorText()
  const { consent, intent, answer } = props
  if (!consent) return null
  const errors = answer?.intent === intent ? answer.result.error?.['agreed'] : undefined
  return (
    <div className="grid gap-2">
      <p className="measure phrase text-small">{t('legal.readFirst')}</p>
      <ul className="grid gap-1">
        {consent.texts.map(({ key, version, title }) => (
          <li key={key}>
            <Link to={`/legal/${key}?version=${version}`} target="_blank" className="link touch">
              {t('legal.titleOfVersion', { title: title[locale], version })}
            </Link>
          </li>
        ))}
      </ul>
      <input type="hidden" name="shown" value={consent.shown} />
      <CheckboxField
        name="agreed"
        id={`agreed-${intent}`}
        label={t('legal.agree')}
        errors={errors?.map(errorText)}
        required
      />
    </div>
  )
}
