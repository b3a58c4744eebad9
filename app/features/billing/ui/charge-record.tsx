import { Link } from '@remix-run/react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ChargeRecord } from '../queries/get-charge-record.server.ts'
import { AttemptTable, DisputeTable } from './charge-tables.tsx'
import { ChargeStateBadge } from './charge-state-badge.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import { RecheckForm } from './recheck-form.tsx'
import { RefundForm } from './refund-form.tsx'
import { RefundTable } from './refund-table.tsx'

function Facts({ record }: { record: ChargeRecord }) {
  const { t, dynamic, locale } = useT()
  const items = [
    { key: 'state', term: t('payments.columns.state'), value: <ChargeStateBadge state={record.state} /> },
    {
      key: 'payer',
      term: t('payments.columns.payer'),
      value: (
        <Link to={`/console/participants/${record.payer.id}`} className="link">
          {record.payer.name}
        </Link>
      ),
    },
    { key: 'kind', term: t('payments.columns.kind'), value: dynamic(`payments.kinds.${record.kind}`) },
    { key: 'amount', term: t('payments.columns.amount'), value: formatYen(record.amountYen) },
    { key: 'received', term: t('payments.record.received'), value: formatYen(record.receivedYen) },
    { key: 'refunded', term: t('payments.record.refunded'), value: formatYen(record.refundedYen) },
    { key: 'at', term: t('payments.columns.at'), value: formatDateTime(record.at, locale) },
    {
      key: 'paidAt',
      term: t('payments.record.paidAt'),
      value: record.paidAt ? formatDateTime(record.paidAt, locale) : t('payments.record.none'),
    },
    {
      key: 'intent',
      term: t('payments.record.intent'),
      value: <span className="break-all">{record.paymentIntentId ?? t('payments.record.none')}</span>,
    },
    {
      key: 'page',
      term: t('payments.record.page'),
      value: (
        <Link to={record.path} className="link">
          {t('payments.record.pageLink')}
        </Link>
      ),
    },
  ]
  return <DefinitionList items={items} />
}

/** Everything about one bill, and what the operator can do. */
export function ChargeRecordView({ record, answer }: { record: ChargeRecord; answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <>
      <Section title={t('payments.record.facts')}>
        <div className="grid gap-6">
          <Facts record={record} />
          <RecheckForm answer={answer} />
        </div>
      </Section>
      <DisputeTable disputes={record.disputes} />
      {record.toAnswer && <EvidenceForm toAnswer={record.toAnswer} answer={answer} />}
      <RefundTable refunds={record.refunds} />
      <Section title={t('payments.refund.title')}>
        {record.refundableYen > 0 ? (
          <RefundForm record={record} answer={answer} />
        ) : (
          <p>{t('payments.refund.nothing')}</p>
        )}
      </Section>
      <AttemptTable attempts={record.attempts} />
    </>
  )
}
