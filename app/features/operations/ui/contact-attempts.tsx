import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ContactAttempts } from '../queries/list-contact-attempts.server.ts'

/** Who keeps trying to get past the navigator. */
export function ContactAttemptsSection({ attempts }: { attempts: ContactAttempts }) {
  const { t, locale } = useT()
  if (attempts.length === 0) return null
  return (
    <Section title={t('operations.attempts.title')} lead={t('operations.attempts.lead')}>
      <ul className="grid list-disc gap-1 pl-6">
        {attempts.map(({ memberId, name, count, last }) => (
          <li key={memberId}>{t('operations.attempts.line', { name, count, date: formatDate(last, locale) })}</li>
        ))}
      </ul>
    </Section>
  )
}
