import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DeskIntroduction } from '../queries/get-desk-introduction.server.ts'
import { QuotedText } from './quoted-text.tsx'

/** What the operator wrote for the navigator who goes on. */
export function HandoverNote({ handover }: Pick<DeskIntroduction, 'handover'>) {
  const { t, dynamic, locale } = useT()
  if (!handover) return null
  const reason = dynamic(`introductions.handOverReasons.${handover.reason}`)
  return (
    <Section
      title={t('introductions.desk.handover')}
      lead={t('introductions.desk.handoverLead', { date: formatDate(handover.at, locale), reason })}
    >
      <QuotedText>{handover.note}</QuotedText>
    </Section>
  )
}
