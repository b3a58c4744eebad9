import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { HowItWorksPage } from '../queries/get-how-it-works.server.ts'

/** What the ranker looks at and how much each point weighs in each track. */
export function RankingTable({ ranking }: Pick<HowItWorksPage, 'ranking'>) {
  const { t, dynamic } = useT()
  const tracks = ranking[0]?.weights.map(({ track }) => track) ?? []
  return (
    <div id="ranking">
      <Section title={t('site.rankingTitle')} lead={t('site.rankingLead')}>
        <Table
          caption={t('site.rankingTitle')}
          captionHidden
          rows={ranking}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'criterion',
              header: t('site.rankingCriterion'),
              isRowHeader: true,
              cell: ({ key }) => dynamic(`site.criterionExplain.${key}`),
            },
            ...tracks.map((track) => ({
              key: track,
              header: dynamic(`tracks.${track}.short`),
              align: 'number' as const,
              cell: ({ weights }: HowItWorksPage['ranking'][number]) =>
                weights.find((entry) => entry.track === track)?.weight ?? 0,
            })),
          ]}
        />
        <p className="measure phrase mt-4">{t('site.rankingNote')}</p>
        <p className="mt-2">
          <Link to="/ranking">{t('matching.explained.title')}</Link>
        </p>
      </Section>
    </div>
  )
}
