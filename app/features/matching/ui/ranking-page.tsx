import { useT } from '#app/i18n/use-t.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { RankingExplained } from '../queries/get-ranking-explained.server.ts'

type Part = { page: RankingExplained }

function Weights({ page }: Part) {
  const { t, dynamic } = useT()
  const tracks = page.criteria[0]?.shares.map(({ track }) => track) ?? []
  return (
    <Section title={t('matching.explained.weights')} lead={t('matching.explained.weightsLead')}>
      <Table
        caption={t('matching.explained.weights')}
        captionHidden
        rows={page.criteria}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'criterion',
            header: t('site.rankingCriterion'),
            isRowHeader: true,
            cell: ({ key }) => (
              <>
                {dynamic(`matching.criteria.${key}`)}
                <span className="phrase block text-small font-normal text-ink-soft">
                  {dynamic(`matching.explained.criteria.${key}`)}
                </span>
              </>
            ),
          },
          ...tracks.map((track) => ({
            key: track,
            header: dynamic(`tracks.${track}.short`),
            align: 'number' as const,
            cell: ({ shares }: RankingExplained['criteria'][number]) =>
              t('matching.explained.percent', { percent: shares.find((one) => one.track === track)?.percent ?? 0 }),
          })),
        ]}
      />
    </Section>
  )
}

function Limits({ page }: Part) {
  const { t, dynamic } = useT()
  return (
    <Section title={t('matching.explained.limits')} lead={t('matching.explained.limitsLead')}>
      <ul className="measure grid list-disc gap-2 ps-6">
        {page.constraints.map((key) => (
          <li key={key} className="phrase">
            {dynamic(`matching.explained.constraints.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function BothSides({ page }: Part) {
  const { t } = useT()
  return (
    <Section title={t('matching.explained.sides')} lead={t('matching.explained.sidesLead')}>
      <ul className="measure grid list-disc gap-2 ps-6">
        {page.examples.map((example) => (
          <li key={example.fit} className="phrase">
            {t('matching.explained.sidesExample', example)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const fairness = [
  'unknown',
  'details',
  'ties',
  'weak',
  'cap',
  'newcomers',
  'crowded',
  'answers',
  'hidden',
  'reader',
] as const
const promises = ['payment', 'never', 'confidential', 'record'] as const

function Rules({
  page,
  title,
  keys,
}: Part & { title: string; keys: readonly (typeof fairness | typeof promises)[number][] }) {
  const { t } = useT()
  return (
    <Section title={title}>
      <dl className="measure grid gap-4">
        {keys.map((key) => (
          <div key={key}>
            <dt className="phrase font-bold">{t(`matching.explained.rules.${key}.title`, page.numbers)}</dt>
            <dd className="phrase mt-1">{t(`matching.explained.rules.${key}.text`, page.numbers)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** How matches are ranked, for anybody. */
export function RankingPageView({ page }: Part) {
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('matching.explained.title')} lead={t('matching.explained.lead')} />
      <Rules page={page} title={t('matching.explained.promises')} keys={promises} />
      <Weights page={page} />
      <BothSides page={page} />
      <Limits page={page} />
      <Rules page={page} title={t('matching.explained.fairness')} keys={fairness} />
    </Page>
  )
}
