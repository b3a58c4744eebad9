import { Form, Link } from '@remix-run/react'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { type Column, Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { payoutViews, type PayoutView } from '../payout-views.ts'
import type { ListedPayout, PayoutList } from '../queries/list-payouts.server.ts'
import { StandingBadge, TransferBadge } from './payout-badges.tsx'
import { WantedList } from './account-cards.tsx'
import { useAmountColumns } from './statement-table.tsx'

function ViewForm({ view }: { view: PayoutView }) {
  const { t } = useT()
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4">
      <SelectField
        name="view"
        label={t('payouts.console.viewLabel')}
        unmarked
        defaultValue={view}
        options={payoutViews.map((value) => ({ value, label: t(`payouts.console.views.${value}`) }))}
      />
      <Button variant="secondary">{t('payouts.console.viewSubmit')}</Button>
    </Form>
  )
}

function Retry({ id, payee, error, uncoveredYen, canRetry }: ListedPayout) {
  const { t } = useT()
  if (!canRetry) return null
  return (
    <div className="mt-2 grid gap-2">
      {uncoveredYen > 0 && (
        <span className="block">
          {t('payouts.console.uncovered')}: {formatYen(uncoveredYen)}
        </span>
      )}
      {error && (
        <span className="block text-small text-ink-soft">
          {t('payouts.console.error')}: <code className="break-all">{error}</code>
        </span>
      )}
      <Form method="post">
        <input type="hidden" name="transferId" value={id} />
        <Button name="intent" value="retry" variant="secondary" size="small">
          {t('payouts.console.retry')}
          <span className="sr-only">{t('payouts.console.retryFor', { name: payee })}</span>
        </Button>
      </Form>
    </div>
  )
}

function useColumns(): Column<ListedPayout>[] {
  const { t, dynamic, locale } = useT()
  const amounts = useAmountColumns() as Column<ListedPayout>[]
  return [
    {
      key: 'payee',
      header: t('payouts.console.columns.payee'),
      isRowHeader: true,
      cell: ({ payee, chargeId, kind }) => (
        <>
          <span className="block">{payee}</span>
          <span className="block text-small text-ink-soft">{dynamic(`payouts.statement.kinds.${kind}`)}</span>
          <Link to={`/console/payments/${chargeId}`} className="link">
            {t('payouts.console.columns.record')}
          </Link>
        </>
      ),
    },
    {
      key: 'at',
      header: t('payouts.statement.columns.at'),
      cell: ({ at }) => <Time at={at} text={formatDate(at, locale)} />,
    },
    ...amounts,
    {
      key: 'state',
      header: t('payouts.statement.columns.state'),
      cell: (row) => (
        <>
          <TransferBadge state={row.state} />
          <Retry {...row} />
        </>
      ),
    },
  ]
}

function Accounts({ accounts }: Pick<PayoutList, 'accounts'>) {
  const { t, locale } = useT()
  return (
    <Section title={t('payouts.console.accounts')}>
      <Table
        caption={t('payouts.console.accounts')}
        captionHidden
        rows={accounts}
        rowKey={({ participantId }) => participantId}
        empty={<p>{t('payouts.console.accountsEmpty')}</p>}
        columns={[
          {
            key: 'name',
            header: t('payouts.console.columns.payee'),
            isRowHeader: true,
            cell: ({ participantId, name }) => (
              <Link to={`/console/participants/${participantId}`} className="link">
                {name}
              </Link>
            ),
          },
          {
            key: 'standing',
            header: t('payouts.console.columns.standing'),
            cell: ({ standing, wanted }) => (
              <>
                <StandingBadge standing={standing} />
                <WantedList wanted={wanted} />
              </>
            ),
          },
          {
            key: 'since',
            header: t('payouts.console.columns.since'),
            cell: ({ at }) => <Time at={at} text={formatDate(at, locale)} />,
          },
        ]}
      />
    </Section>
  )
}

/** What is passed on to payees, with what needs a person. */
export function PayoutListView({ list }: { list: PayoutList }) {
  const { t } = useT()
  return (
    <div className="grid gap-8">
      <Accounts accounts={list.accounts} />
      <div className="grid gap-6">
        <ViewForm view={list.view} />
        <Table
          caption={t('payouts.console.title')}
          captionHidden
          rows={list.payouts}
          rowKey={({ id }) => id}
          columns={useColumns()}
          empty={<EmptyState title={t('payouts.console.empty')} />}
        />
      </div>
    </div>
  )
}
