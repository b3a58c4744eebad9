import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TOKYO_AREAS } from '#search/knowledge/municipalities.ts'
import { directoryUrl } from '../directory-url.ts'
import type { TokyoMap } from '../queries/get-tokyo-map.server.ts'
import { activeFilters } from '../active-filters.ts'
import { TOKYO_TILES } from '#search/knowledge/tokyo-tiles.ts'
import { AreaMap, type AreaPlace } from './area-map.tsx'
import { useFilterLabels } from './use-filter-labels.ts'

/** What kind of municipality it is, which the part of Tokyo says as well: 大田区 is 大田 on its tile. */
const KIND = /(?:[区市町村]| (?:City|Town|Village))$/

function List({ places }: { places: AreaPlace[] }) {
  const { t } = useT()
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
      {places.map(({ name, label, count, to }) => (
        <li key={name} className="flex min-h-11 items-center">
          {count > 0 ? (
            <Link to={to}>{t('directory.map.place', { place: label, count })}</Link>
          ) : (
            <span className="text-ink-soft">{t('directory.map.place', { place: label, count })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Tokyo by municipality with how many listings stand in each, as a map and as a list. */
export function TokyoMapPage({ map: { query, counts, elsewhere } }: { map: TokyoMap }) {
  const { t, dynamic, locale } = useT()
  const { labelOf } = useFilterLabels(query)
  const conditions = activeFilters({ ...query, prefecture: [] })
    .map(labelOf)
    .join(locale === 'ja' ? '／' : ' · ')
  const most = Math.max(1, ...Object.values(counts ?? {}))
  const areas = TOKYO_AREAS.map((area) => {
    const places = TOKYO_TILES[area].map((tile): AreaPlace => {
      const label = dynamic(`municipalities.${tile.name}`)
      const to = directoryUrl(query, { municipality: [tile.name] })
      return { ...tile, label, short: label.replace(KIND, ''), count: counts?.[tile.name] ?? 0, to }
    })
    return { area, places, total: places.reduce((sum, { count }) => sum + count, 0) }
  })
  return (
    <Page width="wide">
      <PageHeader
        title={t('directory.map.title')}
        lead={t('directory.map.lead')}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('directory.title'), to: directoryUrl(query) }, { label: t('directory.map.title') }]}
          />
        }
      />
      {conditions && <p>{t('directory.map.conditions', { conditions })}</p>}
      {counts === null && <Notice tone="warning">{t('directory.map.away')}</Notice>}
      {counts !== null &&
        areas.map(({ area, places, total }) => (
          <Section
            key={area}
            title={t('directory.map.area', {
              area: dynamic(`participants.areas.${area}`),
              count: total.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB'),
            })}
          >
            <AreaMap title={dynamic(`participants.areas.${area}`)} places={places} most={most} />
            <Disclosure summary={t('directory.map.list', { area: dynamic(`participants.areas.${area}`) })}>
              <List places={places} />
            </Disclosure>
          </Section>
        ))}
      {elsewhere > 0 && <p>{t('directory.map.elsewhere', { count: elsewhere })}</p>}
    </Page>
  )
}
