import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'

interface Left {
  line: number
  listingId: string
  why: 'edited' | 'shown' | 'changed' | 'moved' | 'taken_over'
}

/** Listings an import or its undoing has left alone, and why. */
export function LeftListings({ rows }: { rows: readonly Left[] }) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('imports.page.leftCaption')}
      rows={[...rows]}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: 'line',
          header: t('imports.page.line'),
          align: 'number',
          cell: ({ line }) => line.toLocaleString(locale),
        },
        { key: 'why', header: t('imports.page.why'), cell: ({ why }) => t(`imports.page.leftWhy.${why}`) },
        {
          key: 'listing',
          header: t('imports.page.listing'),
          cell: ({ why, listingId }) =>
            why === 'taken_over' ? '' : <Link to={`/listings/${listingId}`}>{t('imports.page.openListing')}</Link>,
        },
      ]}
    />
  )
}
