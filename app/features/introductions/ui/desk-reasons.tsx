import type { SuggestionReason } from '#app/features/navigators/rank-navigators.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { endReasonKey } from '../end-reason.ts'
import type { DeskIntroduction } from '../queries/get-desk-introduction.server.ts'

/** Why one navigator is asked before all others, in words. */
export function useReasonText() {
  const { t, dynamic } = useT()
  return (reason: SuggestionReason): string => {
    switch (reason.kind) {
      case 'contacts':
        return t('introductions.desk.whyContacts', {
          industry: dynamic(`industries.${reason.industry}`),
          count: reason.count,
          freshness: dynamic(`contacts.freshnesses.${reason.freshness}`),
        })
      case 'field':
        return t('introductions.desk.whyField', { industry: dynamic(`industries.${reason.industry}`) })
      case 'load':
        return t('introductions.desk.whyLoad', { open: reason.open, capacity: reason.capacity })
      case 'rotation':
        return reason.days === null
          ? t('introductions.desk.whyFirst')
          : t('introductions.desk.whyRotation', { days: reason.days })
    }
  }
}

/** Why the reader is asked to broker this. */
export function WhyMe({ introduction }: { introduction: DeskIntroduction }) {
  const { t } = useT()
  const reasonText = useReasonText()
  const { suggestedFor, isDirect, isMine } = introduction
  return (
    <>
      {isDirect && !isMine && <Notice>{t('introductions.desk.direct')}</Notice>}
      {suggestedFor && (
        <Section title={t('introductions.desk.why')}>
          <ul className="grid list-disc gap-1 pl-6">
            {suggestedFor.map((reason) => (
              <li key={JSON.stringify(reason)}>{reasonText(reason)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Who of the two was asked, and has agreed, where the navigator has brought it up. */
export function ProposalAnswers({ introduction }: { introduction: DeskIntroduction }) {
  const { t, dynamic, locale } = useT()
  const { proposal, track } = introduction
  if (!proposal) return null
  return (
    <Section title={t('introductions.desk.proposalOf')}>
      <DefinitionList
        items={proposal.map(({ side, askedAt, agreedAt }) => ({
          key: side,
          term: dynamic(`tracks.${track}.sides.${side}.name`),
          value: agreedAt
            ? t('introductions.desk.agreed', { date: formatDate(agreedAt, locale) })
            : askedAt
              ? t('introductions.desk.askedOn', { date: formatDate(askedAt, locale) })
              : t('introductions.desk.notAsked'),
        }))}
      />
    </Section>
  )
}

/** How it ended, or that an answer is waited for. */
export function EndNotice({ introduction }: { introduction: DeskIntroduction }) {
  const { t, dynamic } = useT()
  const { end, state } = introduction
  if (!end) return state === 'proposed' ? <Notice>{t('introductions.desk.waitingAnswer')}</Notice> : null
  const reason = endReasonKey({ state, ...end })
  return (
    <Notice title={t('introductions.desk.endedTitle')}>
      <p>{dynamic(`introductions.desk.endedBy.${end.by}`)}</p>
      {reason && <p>{dynamic(`${reason}.label`)}</p>}
      {end.note && <p className="whitespace-pre-wrap">{end.note}</p>}
    </Notice>
  )
}
