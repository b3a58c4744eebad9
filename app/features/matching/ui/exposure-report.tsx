import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ExposedListing, ExposurePage } from '../queries/get-exposure.server.ts'

function Measures({ measures }: Pick<ExposurePage, 'measures'>) {
  const { t } = useT()
  const { impressions, listings, neverShown, gini, topTenthShare } = measures
  const none = t('matching.exposure.none')
  return (
    <StatRow>
      <Stat label={t('matching.exposure.impressions')} value={impressions} />
      <Stat
        label={t('matching.exposure.neverShown')}
        value={neverShown}
        note={t('matching.exposure.ofListings', { count: listings })}
      />
      <Stat
        label={t('matching.exposure.topTenth')}
        value={
          topTenthShare === null ? none : t('matching.explained.percent', { percent: Math.round(topTenthShare * 100) })
        }
      />
      <Stat
        label={t('matching.exposure.gini')}
        value={gini === null ? none : gini.toFixed(2)}
        note={t('matching.exposure.giniNote')}
      />
    </StatRow>
  )
}

function Listings(props: { title: string; lead: string; rows: ExposedListing[]; isShown?: boolean }) {
  const { title, lead, rows, isShown = false } = props
  const { t, dynamic, locale } = useT()
  const header = (column: 'title' | 'participant' | 'since' | 'shown' | 'opened' | 'asked' | 'side') =>
    t(`matching.exposure.columns.${column}`)
  const number = (key: 'shown' | 'opened' | 'asked') => ({
    key,
    header: header(key),
    align: 'number' as const,
    cell: (row: ExposedListing) => row[key],
  })
  const since = {
    key: 'since',
    header: header('since'),
    cell: ({ publishedAt }: ExposedListing) => formatDate(publishedAt, locale),
  }
  return (
    <Section title={title} lead={lead}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{t('matching.exposure.noRows')}</p>}
        columns={[
          {
            key: 'title',
            header: header('title'),
            isRowHeader: true,
            cell: ({ id, title: name }) => (
              <Link to={`/listings/${id}`} className="link wrap-anywhere">
                {name}
              </Link>
            ),
          },
          {
            key: 'side',
            header: header('side'),
            cell: ({ track, side }) => dynamic(`tracks.${track}.sides.${side}.name`),
          },
          { key: 'participant', header: header('participant'), cell: ({ participantName }) => participantName },
          ...(isShown ? [number('shown'), number('opened'), number('asked')] : [since]),
        ]}
      />
    </Section>
  )
}

/** How evenly matches were shown, for the operator. */
export function ExposureReport({ report }: { report: ExposurePage }) {
  const { t } = useT()
  return (
    <>
      <Measures measures={report.measures} />
      <p>
        <Link to="/console/exposure/export" reloadDocument>
          {t('matching.exposure.export')}
        </Link>
      </p>
      <Listings title={t('matching.exposure.never')} lead={t('matching.exposure.neverLead')} rows={report.never} />
      <Listings title={t('matching.exposure.most')} lead={t('matching.exposure.mostLead')} rows={report.most} isShown />
      <Section title={t('matching.exposure.participants')}>
        <Table
          caption={t('matching.exposure.participants')}
          captionHidden
          rows={report.participants}
          rowKey={({ id }) => id}
          empty={<p>{t('matching.exposure.noRows')}</p>}
          columns={[
            {
              key: 'name',
              header: t('matching.exposure.columns.participant'),
              isRowHeader: true,
              cell: ({ name }) => name,
            },
            {
              key: 'listings',
              header: t('matching.exposure.columns.listings'),
              align: 'number',
              cell: ({ listings }) => listings,
            },
            { key: 'shown', header: t('matching.exposure.columns.shown'), align: 'number', cell: ({ shown }) => shown },
          ]}
        />
      </Section>
    </>
  )
}
