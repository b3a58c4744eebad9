import { Link } from '@remix-run/react'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { ListedDocument } from '../queries/list-documents.server.ts'

/** Invoices and receipts of a fee, to download. */
export function DocumentList({ documents }: { documents: ListedDocument[] }) {
  const { t, locale } = useT()
  if (documents.length === 0) return null
  return (
    <Section title={t('invoices.list.title')} lead={t('invoices.list.lead')}>
      <Table
        caption={t('invoices.list.title')}
        captionHidden
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'kind',
            header: t('invoices.list.kind'),
            isRowHeader: true,
            cell: ({ id, kind, version, number }) => (
              <>
                <Link to={`/accounting-documents/${id}`} reloadDocument className="link touch">
                  {t('invoices.list.download', { kind: t(`invoices.kinds.${kind}`) })}
                </Link>
                <span className="block text-small text-ink-soft">
                  {version > 1 ? t('invoices.list.corrected', { number, version }) : number}
                </span>
              </>
            ),
          },
          {
            key: 'day',
            header: t('invoices.list.issuedOn'),
            cell: ({ issuedOn }) => <Time at={issuedOn} text={formatDate(issuedOn, locale)} />,
          },
          {
            key: 'amount',
            header: t('invoices.list.amount'),
            align: 'number',
            cell: ({ totalYen }) => formatYen(totalYen),
          },
        ]}
      />
    </Section>
  )
}
