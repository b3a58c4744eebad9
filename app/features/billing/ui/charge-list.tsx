import { Form, Link } from '@remix-run/react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { chargeViews, type ChargeView } from '../charge-views.ts'
import type { ChargesPage, ListedCharge } from '../queries/list-charges.server.ts'
import { ChargeStateBadge } from './charge-state-badge.tsx'

function ViewForm({ view }: { view: ChargeView }) {
  const { t } = useT()
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4">
      <SelectField
        name="view"
        label={t('payments.viewLabel')}
        unmarked
        defaultValue={view}
        options={chargeViews.map((value) => ({ value, label: t(`payments.views.${value}`) }))}
      />
      <Button variant="secondary">{t('payments.viewSubmit')}</Button>
    </Form>
  )
}

function useColumns() {
  const { t, dynamic, locale } = useT()
  return [
    {
      key: 'payer',
      header: t('payments.columns.payer'),
      isRowHeader: true,
      cell: ({ id, payer }: ListedCharge) => (
        <Link to={`/console/payments/${id}`} className="link">
          {payer}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t('payments.columns.kind'),
      cell: ({ kind }: ListedCharge) => dynamic(`payments.kinds.${kind}`),
    },
    {
      key: 'state',
      header: t('payments.columns.state'),
      cell: ({ state }: ListedCharge) => <ChargeStateBadge state={state} />,
    },
    {
      key: 'at',
      header: t('payments.columns.at'),
      cell: ({ at }: ListedCharge) => formatDateTime(at, locale),
    },
    {
      key: 'amount',
      header: t('payments.columns.amount'),
      align: 'number' as const,
      cell: ({ amountYen }: ListedCharge) => formatYen(amountYen),
    },
  ]
}

/** What is billed, with the way to what Stripe has told. */
export function ChargeList({ page }: { page: ChargesPage }) {
  const { t } = useT()
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <ViewForm view={page.view} />
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to="/console/payments/events" className="link">
            {t('payments.toEvents')}
          </Link>
          <Link to="/console/payments/reconciliation" className="link">
            {t('payments.toReconciliation')}
          </Link>
        </p>
      </div>
      <Table
        caption={t('payments.title')}
        captionHidden
        rows={page.charges}
        rowKey={({ id }) => id}
        columns={useColumns()}
        empty={<EmptyState title={t('payments.empty')} />}
      />
    </div>
  )
}
