import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { OpenIntroductionsPage } from '../queries/list-open-introductions.server.ts'

/** Who is being introduced to whom, by whom, and since when it stands still. */
export function OpenIntroductions({ rows }: Pick<OpenIntroductionsPage, 'rows'>) {
  const { t, dynamic, locale } = useT()
  return (
    <Table
      caption={t('operations.introductions.title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('operations.nothing')} />}
      columns={[
        {
          key: 'listings',
          header: t('operations.introductions.listings'),
          isRowHeader: true,
          cell: ({ id, track, offer, need }) => (
            <>
              <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
              <Link to={`/console/introductions/${id}`} className="link mt-1 block">
                <span className="block">{offer.title}</span>
                <span className="block">{need.title}</span>
              </Link>
            </>
          ),
        },
        {
          key: 'sides',
          header: t('operations.introductions.sides'),
          cell: ({ offer, need }) => `${offer.name} / ${need.name}`,
        },
        {
          key: 'navigator',
          header: t('operations.introductions.navigator'),
          cell: ({ navigator, suggested, changes }) => (
            <>
              {navigator ??
                (suggested
                  ? t('operations.oversee.suggested', { name: suggested })
                  : t('operations.introductions.none'))}
              {changes > 0 && (
                <span className="block text-small text-ink-soft">
                  {t('operations.introductions.changes', { count: changes })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'state',
          header: t('operations.introductions.state'),
          cell: ({ state }) => dynamic(`introductions.states.${state}.name`),
        },
        { key: 'since', header: t('operations.introductions.since'), cell: ({ since }) => formatDate(since, locale) },
      ]}
    />
  )
}
