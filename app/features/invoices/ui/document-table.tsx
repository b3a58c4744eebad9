import { Link } from '@remix-run/react'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { searchQuery } from '../document-search.ts'
import type { DocumentsPage, FoundDocument } from '../queries/search-documents.server.ts'
import { DocumentSearchForm } from './document-search-form.tsx'

function useColumns() {
  const { t, locale } = useT()
  return [
    {
      key: 'number',
      header: t('invoices.search.columns.number'),
      isRowHeader: true,
      cell: ({ id, number, version }: FoundDocument) => (
        <Link to={`/console/documents/${id}`} className="link">
          {version > 1 ? t('invoices.list.corrected', { number, version }) : number}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t('invoices.search.columns.kind'),
      cell: ({ kind }: FoundDocument) => t(`invoices.kinds.${kind}`),
    },
    {
      key: 'day',
      header: t('invoices.search.columns.issuedOn'),
      cell: ({ issuedOn }: FoundDocument) => <Time at={issuedOn} text={formatDate(issuedOn, locale)} />,
    },
    {
      key: 'counterparty',
      header: t('invoices.search.columns.counterparty'),
      cell: ({ counterpartyName }: FoundDocument) => counterpartyName,
    },
    {
      key: 'amount',
      header: t('invoices.search.columns.amount'),
      align: 'number' as const,
      cell: ({ totalYen }: FoundDocument) => formatYen(totalYen),
    },
    {
      key: 'file',
      header: t('invoices.search.columns.file'),
      cell: ({ id, number }: FoundDocument) => (
        <Link to={`/accounting-documents/${id}`} reloadDocument className="link touch">
          {t('invoices.search.pdf')}
          <span className="sr-only">{number}</span>
        </Link>
      ),
    },
  ]
}

/** What was issued, found by day, amount and counterparty at once. */
export function DocumentTable({ page }: { page: DocumentsPage }) {
  const { t } = useT()
  const columns = useColumns()
  return (
    <>
      <DocumentSearchForm typed={page.typed} faults={page.faults} />
      <p role="status">{t('invoices.search.found', { count: page.total })}</p>
      <Table
        caption={t('invoices.search.title')}
        captionHidden
        rows={page.rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('invoices.search.none')} />}
        columns={columns}
      />
      <p>
        <Link to={`/console/documents/export?${searchQuery(page.typed)}`} reloadDocument className="link touch">
          {t('invoices.search.export')}
        </Link>
      </p>
    </>
  )
}
