import { Link } from '@remix-run/react'
import { formatDate, formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import type { DocumentRecord } from '../queries/get-document-record.server.ts'
import { CorrectionForm } from './correction-form.tsx'

type Version = DocumentRecord['versions'][number]

function Facts({ record }: { record: DocumentRecord }) {
  const { t, locale } = useT()
  const items = [
    { key: 'kind', term: t('invoices.search.columns.kind'), value: t(`invoices.kinds.${record.kind}`) },
    { key: 'day', term: t('invoices.search.columns.issuedOn'), value: formatDate(record.issuedOn, locale) },
    { key: 'name', term: t('invoices.search.columns.counterparty'), value: record.counterpartyName },
    { key: 'amount', term: t('invoices.search.columns.amount'), value: formatYen(record.totalYen) },
  ]
  if (!record.chargeId) return <DefinitionList items={items} />
  const payment = (
    <Link to={`/console/payments/${record.chargeId}`} className="link">
      {t('invoices.record.payment')}
    </Link>
  )
  return <DefinitionList items={[...items, { key: 'charge', term: t('invoices.record.for'), value: payment }]} />
}

function useColumns() {
  const { t, locale } = useT()
  return [
    {
      key: 'version',
      header: t('invoices.search.columns.version'),
      isRowHeader: true,
      cell: ({ id, version }: Version) => (
        <Link to={`/accounting-documents/${id}`} reloadDocument className="link touch">
          {t('invoices.record.version', { version })}
        </Link>
      ),
    },
    { key: 'at', header: t('invoices.record.at'), cell: ({ at }: Version) => formatDateTime(at, locale) },
    {
      key: 'name',
      header: t('invoices.search.columns.counterparty'),
      cell: ({ counterpartyName, note }: Version) => (
        <>
          {counterpartyName}
          {note && <span className="block text-small text-ink-soft">{note}</span>}
        </>
      ),
    },
    {
      key: 'sha256',
      header: t('invoices.search.columns.sha256'),
      cell: ({ sha256, isIntact }: Version) => (
        <>
          <StatusBadge tone={isIntact ? 'success' : 'danger'}>
            {t(isIntact ? 'invoices.record.intact' : 'invoices.record.broken')}
          </StatusBadge>
          <code className="block text-small break-all">{sha256}</code>
        </>
      ),
    },
  ]
}

/** A document with its versions, whether their files are as they were issued, and the form that corrects it. */
export function DocumentRecordView({ record, answer }: { record: DocumentRecord; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const columns = useColumns()
  return (
    <>
      <Section title={record.number}>
        <Facts record={record} />
      </Section>
      <Section title={t('invoices.record.versions')} lead={t('invoices.record.verify')}>
        <Table
          caption={t('invoices.record.versions')}
          captionHidden
          rows={record.versions}
          rowKey={({ id }) => id}
          columns={columns}
        />
      </Section>
      <Section title={t('invoices.correct.title')} lead={t('invoices.correct.lead')}>
        <CorrectionForm record={record} answer={answer} />
      </Section>
    </>
  )
}
