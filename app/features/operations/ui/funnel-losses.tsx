import { useT } from '#app/i18n/use-t.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FunnelPage, LossLine } from '../queries/get-funnel.server.ts'
import { useFunnelWords } from './use-funnel-words.ts'

/** What was lost at each stage, and why. */
export function FunnelLosses({ page }: { page: FunnelPage }) {
  const { t, dynamic } = useT()
  const { loss, end, by } = useFunnelWords()
  const columns = (total: number, isPersonKnown: boolean) => [
    { key: 'reason', header: t('operations.funnel.reason'), isRowHeader: true, cell: (line: LossLine) => loss(line) },
    { key: 'end', header: t('operations.funnel.endHeader'), cell: (line: LossLine) => end(line) },
    ...(isPersonKnown
      ? [{ key: 'by', header: t('operations.funnel.byHeader'), cell: (line: LossLine) => by(line.by) }]
      : []),
    {
      key: 'track',
      header: t('operations.funnel.track'),
      cell: ({ track }: LossLine) => dynamic(`tracks.${track}.short`),
    },
    {
      key: 'count',
      header: t('operations.funnel.count'),
      align: 'number' as const,
      cell: ({ count }: LossLine) =>
        t('operations.funnel.countOf', { count, percent: Math.round((count / total) * 100) }),
    },
  ]
  return (
    <Section title={t('operations.funnel.losses')} lead={t('operations.funnel.lossesLead')}>
      <div className="grid gap-8">
        {page.losses.map(({ stage, count, lines }) => {
          const title = t('operations.funnel.lostAt', { stage: t(`operations.funnel.lossStages.${stage}`), count })
          return (
            <div key={stage} className="grid gap-3">
              <Heading level={3}>{title}</Heading>
              <Table
                caption={title}
                captionHidden
                rows={lines}
                rowKey={({ track, state, by: who, reason }) => [track, state, who, reason].join(' ')}
                empty={<p>{t('operations.funnel.noLoss')}</p>}
                columns={columns(
                  count,
                  lines.some((line) => line.by !== null),
                )}
              />
            </div>
          )
        })}
      </div>
    </Section>
  )
}
