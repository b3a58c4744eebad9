import { Button } from './button.tsx'
import { BarChart } from './bar-chart.tsx'
import { FilterChip } from './filter-chip.tsx'
import { Funnel } from './funnel.tsx'
import type { GalleryWords } from './gallery-words.ts'
import { LineChart } from './line-chart.tsx'
import { MatchCard } from './match-card.tsx'
import { Money } from './money.tsx'
import { Pagination } from './pagination.tsx'
import { ReasonList } from './reason-list.tsx'
import { Section } from './section.tsx'
import { Stat } from './stat.tsx'
import { StatRow } from './stat-row.tsx'
import { StatusBadge } from './status-badge.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Tag } from './tag.tsx'
import { TrackTag } from './track-tag.tsx'

export function GalleryListing({ words }: { words: GalleryWords }) {
  const { charts, match, pagination } = words
  return (
    <>
      <Section title={words.sections.matches}>
        <div className="grid gap-5">
          <Tabs {...words.tabs} />
          <div className="flex flex-wrap gap-2">
            {words.chips.map((chip) => (
              <FilterChip key={chip.label} to="/" removeLabel={chip.remove}>
                {chip.label}
              </FilterChip>
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            {words.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </div>
          <MatchCard
            title={match.title}
            to="/"
            meta={match.meta}
            tags={words.tracks.slice(0, 1).map((track) => (
              <TrackTag key={track.track} {...track} />
            ))}
            reasons={
              <>
                <ReasonList title={match.reasonsTitle} reasons={match.reasons} />
                <ReasonList title={match.missesTitle} reasons={match.misses} kind="misses" />
                <ReasonList title={match.unknownTitle} reasons={match.unknown} kind="unknown" />
              </>
            }
            actions={
              <>
                <Button type="button" wide>
                  {match.ask}
                </Button>
                <Button type="button" variant="quiet" wide>
                  {match.later}
                </Button>
              </>
            }
          >
            {match.teaser}
          </MatchCard>
          <Pagination
            label={pagination.label}
            page={5}
            pageCount={12}
            to={(page) => `/?page=${page}`}
            previousLabel={pagination.previous}
            nextLabel={pagination.next}
            pageLabel={pagination.page}
          />
        </div>
      </Section>
      <Section title={words.sections.tables}>
        <GalleryTable words={words} />
      </Section>
      <Section title={words.sections.charts}>
        <div className="grid gap-10">
          <StatRow>
            {words.stats.map(({ key, ...stat }) => (
              <Stat key={key} {...stat} />
            ))}
          </StatRow>
          <BarChart {...charts.bars} labelHeader={charts.labelHeader} valueHeader={charts.valueHeader} />
          <LineChart
            {...charts.line}
            labelHeader={charts.labelHeader}
            valueHeader={charts.valueHeader}
            tickText={(value) => String(value)}
          />
          <Funnel {...charts.funnel} labelHeader={charts.labelHeader} valueHeader={charts.valueHeader} />
        </div>
      </Section>
    </>
  )
}

function GalleryTable({ words }: { words: GalleryWords }) {
  const { columns } = words.table
  return (
    <Table
      caption={words.table.caption}
      rows={words.table.rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', header: columns.name, cell: (row) => row.name, isRowHeader: true },
        { key: 'track', header: columns.track, cell: (row) => row.track },
        {
          key: 'amount',
          header: columns.amount,
          align: 'number',
          cell: (row) => <Money yen={row.amountYen} locale={words.locale} as="table" />,
        },
        { key: 'state', header: columns.state, cell: (row) => <StatusBadge tone={row.tone}>{row.state}</StatusBadge> },
      ]}
    />
  )
}
