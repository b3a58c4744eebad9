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
          cell: ({ track, offer, need }) => (
            <>
              <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
              <span className="mt-1 block">{offer.title}</span>
              <span className="block">{need.title}</span>
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
          cell: ({ navigator }) => navigator ?? t('operations.introductions.none'),
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
