import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'

/** The diagnoses of one participant, for whoever oversees them; nothing where there are none. */
export function DiagnosisLinks({ diagnoses }: { diagnoses: { id: string; madeOn: string }[] }) {
  const { t, locale } = useT()
  if (diagnoses.length === 0) return null
  return (
    <Section title={t('visits.diagnosis.title')}>
      <ul className="grid gap-2">
        {diagnoses.map(({ id, madeOn }) => (
          <li key={id}>
            <Link to={`/desk/diagnoses/${id}`} className="link">
              {t('visits.diagnosis.madeOnDay', { date: formatDate(madeOn, locale) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
