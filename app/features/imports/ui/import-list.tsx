import { Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ImportListItem } from '../queries/list-imports.server.ts'
import { ImportStateBadge } from './import-state-badge.tsx'

/** Imports in a table, the newest first. */
export function ImportList({ items }: { items: readonly ImportListItem[] }) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('imports.list.caption')}
      captionHidden
      rows={[...items]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          header: t('imports.list.when'),
          isRowHeader: true,
          cell: ({ id, createdAt }) => <Link to={`/imports/${id}`}>{formatDateTime(createdAt, locale)}</Link>,
        },
        {
          key: 'who',
          header: t('imports.list.who'),
          cell: ({ participantName }) => participantName ?? t('imports.list.operator'),
        },
        {
          key: 'state',
          header: t('imports.list.state'),
          cell: ({ state, hasErrors }) => <ImportStateBadge state={state} hasErrors={hasErrors} />,
        },
        {
          key: 'rows',
          header: t('imports.list.rows'),
          align: 'number',
          cell: ({ rowCount }) => rowCount.toLocaleString(locale),
        },
      ]}
    />
  )
}
