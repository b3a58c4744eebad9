import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Money } from '#app/ui/money.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DisputeView } from '../queries/get-milestone-page.server.ts'

const OF_ITSELF = ['broken_off', 'paid_too_late', 'taken_back']

function Words({ text }: { text: string }) {
  const { dynamic } = useT()
  if (OF_ITSELF.includes(text)) return dynamic(`milestones.dispute.keys.${text}`)
  return (
    <span className="whitespace-pre-wrap" data-user-text="">
      {text}
    </span>
  )
}

function DisputeCard({ dispute }: { dispute: DisputeView }) {
  const { t, locale } = useT()
  const { answer, decision, raisedBy, words } = dispute
  const day = formatDate(dispute.answerBy, locale)
  const items = [
    {
      key: 'words',
      term: t('milestones.dispute.words'),
      note: t(`milestones.dispute.by.${raisedBy ?? 'system'}`),
      value: <Words text={words} />,
    },
    {
      key: 'answer',
      term: t('milestones.dispute.answer'),
      value: answer === null ? t('milestones.dispute.noAnswer', { day }) : <Words text={answer} />,
    },
    ...(decision
      ? [
          {
            key: 'decision',
            term: t('milestones.dispute.decision'),
            value: <Words text={decision.words} />,
          },
          {
            key: 'released',
            term: t('milestones.dispute.released'),
            value: <Money yen={decision.releasedWorkYen} locale={locale} />,
          },
        ]
      : []),
  ]
  return (
    <Card as="li">
      <DefinitionList items={items} />
    </Card>
  )
}

/** What was brought before the operator, what the other side said, and what was decided. */
export function DisputeList({ disputes }: { disputes: DisputeView[] }) {
  const { t } = useT()
  if (disputes.length === 0) return null
  return (
    <Section title={t('milestones.dispute.title')}>
      <ul className="grid gap-4">
        {disputes.map((dispute) => (
          <DisputeCard key={dispute.id} dispute={dispute} />
        ))}
      </ul>
    </Section>
  )
}
