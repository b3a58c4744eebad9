import { Form, Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { Button } from '#app/ui/button.tsx'
import { ColumnChart } from '#app/ui/column-chart.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Funnel } from '#app/ui/funnel.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { funnelStages, keptPercent, rangeQuery, type StageCounts } from '../funnel.ts'
import type { FunnelPage } from '../queries/get-funnel.server.ts'
import { FunnelLosses } from './funnel-losses.tsx'
import { useFunnelWords } from './use-funnel-words.ts'

interface Report {
  page: FunnelPage
}

function RangeForm({ page: { range, offered } }: Report) {
  const { t, dynamic } = useT()
  const { month } = useFunnelWords()
  const months = offered.map((value) => ({ value, label: month(value) })).reverse()
  return (
    <Form method="get" className="no-print grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        name="from"
        label={t('operations.funnel.fromMonth')}
        unmarked
        defaultValue={range.from}
        options={months}
      />
      <SelectField name="to" label={t('operations.funnel.toMonth')} unmarked defaultValue={range.to} options={months} />
      <SelectField
        name="track"
        label={t('operations.funnel.track')}
        unmarked
        emptyLabel={t('operations.funnel.allTracks')}
        defaultValue={range.track ?? ''}
        options={trackKeys.map((value) => ({ value, label: dynamic(`tracks.${value}.name`) }))}
      />
      <div>
        <Button variant="secondary">{t('operations.funnel.show')}</Button>
      </div>
    </Form>
  )
}

function useKept() {
  const { t } = useT()
  return (counts: StageCounts, stage: (typeof funnelStages)[number]): string | undefined => {
    const percent = keptPercent(counts, stage)
    return percent === null ? undefined : t('operations.funnel.kept', { percent })
  }
}

function Whole({ page: { totals, range } }: Report) {
  const { t } = useT()
  const { month } = useFunnelWords()
  const kept = useKept()
  return (
    <Section title={t('operations.funnel.whole')} lead={t('operations.funnel.flow')}>
      <div className="max-w-2xl">
        <Funnel
          title={t('operations.funnel.range', { from: month(range.from), to: month(range.to) })}
          labelHeader={t('operations.funnel.stage')}
          valueHeader={t('operations.funnel.count')}
          stages={funnelStages.map((stage) => {
            const keptText = kept(totals, stage)
            return {
              ...{ key: stage, label: t(`operations.funnel.stages.${stage}.name`) },
              ...{ value: totals[stage], text: String(totals[stage]) },
              ...(keptText === undefined ? {} : { keptText }),
            }
          })}
        />
      </div>
    </Section>
  )
}

/** Numbers by stage, one row a month or a track. */
function Counts<Row extends { counts: StageCounts }>(props: {
  caption: string
  header: string
  rows: Row[]
  nameOf: (row: Row) => string
}) {
  const { t } = useT()
  const kept = useKept()
  const { caption, header, rows, nameOf } = props
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={nameOf}
      columns={[
        { key: 'name', header, isRowHeader: true, cell: nameOf },
        ...funnelStages.map((stage) => ({
          key: stage,
          header: t(`operations.funnel.stages.${stage}.name`),
          align: 'number' as const,
          cell: ({ counts }: Row) => (
            <>
              {counts[stage]}
              <span className="block text-small text-ink-soft">{kept(counts, stage)}</span>
            </>
          ),
        })),
      ]}
    />
  )
}

function Months({ page: { months } }: Report) {
  const { t } = useT()
  const { month } = useFunnelWords()
  return (
    <Section title={t('operations.funnel.byMonth')}>
      <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
        {funnelStages.map((stage) => (
          <ColumnChart
            key={stage}
            title={t(`operations.funnel.stages.${stage}.name`)}
            labelHeader={t('operations.funnel.monthHeader')}
            valueHeader={t('operations.funnel.count')}
            points={months.map(({ month: key, counts }) => ({
              ...{ key, label: month(key) },
              ...{ value: counts[stage], text: String(counts[stage]) },
            }))}
          />
        ))}
      </div>
      <Counts
        caption={t('operations.funnel.byMonth')}
        header={t('operations.funnel.monthHeader')}
        rows={months}
        nameOf={({ month: name }) => month(name)}
      />
    </Section>
  )
}

/** From listings to closings: the whole, by track, by month, what was lost and why, and what each number counts. */
export function FunnelReport({ page }: Report) {
  const { t, dynamic } = useT()
  const query = rangeQuery(page.range)
  return (
    <>
      <RangeForm page={page} />
      <Whole page={page} />
      <Section title={t('operations.funnel.byTrack')}>
        <Counts
          caption={t('operations.funnel.byTrack')}
          header={t('operations.funnel.track')}
          rows={page.tracks}
          nameOf={({ track }) => dynamic(`tracks.${track}.name`)}
        />
      </Section>
      <Months page={page} />
      <FunnelLosses page={page} />
      <Section title={t('operations.funnel.counted')}>
        <DefinitionList
          items={funnelStages.map((stage) => ({
            key: stage,
            term: t(`operations.funnel.stages.${stage}.name`),
            value: t(`operations.funnel.stages.${stage}.counts`),
          }))}
        />
      </Section>
      <p className="no-print flex flex-wrap gap-x-8 gap-y-2">
        <Link to={`/console/funnel/export?${query}`} reloadDocument className="link touch">
          {t('operations.funnel.export')}
        </Link>
        <Link to={`/console/funnel/export?${query}&kind=losses`} reloadDocument className="link touch">
          {t('operations.funnel.exportLosses')}
        </Link>
      </p>
    </>
  )
}
