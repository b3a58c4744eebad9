import { Link } from '@remix-run/react'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { type Column, Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { BankLine } from '../queries/get-payouts-page.server.ts'
import type { StatementLine } from '../transfer-view.ts'
import { TransferBadge } from './payout-badges.tsx'

type Amount = 'grossYen' | 'feeYen' | 'feeTaxYen' | 'withheldYen' | 'netYen' | 'returnedYen'

/** The sums of a line, as columns. */
export function useAmountColumns(): Column<StatementLine>[] {
  const { t } = useT()
  const column = (key: Amount, name: 'gross' | 'fee' | 'feeTax' | 'withheld' | 'net' | 'returned') => ({
    key,
    header: t(`payouts.statement.columns.${name}`),
    align: 'number' as const,
    cell: (line: StatementLine) => formatYen(line[key]),
  })
  return [
    column('grossYen', 'gross'),
    column('withheldYen', 'withheld'),
    column('feeYen', 'fee'),
    column('feeTaxYen', 'feeTax'),
    column('netYen', 'net'),
    column('returnedYen', 'returned'),
  ]
}

function What({ kind, dealId, payee, isNamed }: StatementLine & { isNamed: boolean }) {
  const { t, dynamic } = useT()
  return (
    <>
      <span className="block">{dynamic(`payouts.statement.kinds.${kind}`)}</span>
      {isNamed && (
        <span className="block text-small text-ink-soft" data-user-text>
          {payee}
        </span>
      )}
      {dealId && (
        <Link to={`/deals/${dealId}`} className="link">
          {t('payouts.statement.deal')}
        </Link>
      )}
    </>
  )
}

function useColumns(isNamed: boolean): Column<StatementLine>[] {
  const { t, locale } = useT()
  return [
    {
      key: 'at',
      header: t('payouts.statement.columns.at'),
      isRowHeader: true,
      cell: ({ at }) => <Time at={at} text={formatDate(at, locale)} />,
    },
    {
      key: 'what',
      header: t('payouts.statement.columns.what'),
      cell: (line) => <What {...line} isNamed={isNamed} />,
    },
    ...useAmountColumns(),
    {
      key: 'state',
      header: t('payouts.statement.columns.state'),
      cell: ({ state }) => <TransferBadge state={state} />,
    },
  ]
}

/** What was paid for work, line by line. @param isNamed the reader belongs to several payees */
export function StatementTable({ lines, isNamed }: { lines: StatementLine[]; isNamed: boolean }) {
  const { t } = useT()
  const columns = useColumns(isNamed)
  return (
    <Section title={t('payouts.statement.title')} lead={t('payouts.statement.lead')}>
      <Table
        caption={t('payouts.statement.title')}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t('payouts.statement.empty')}>{t('payouts.statement.emptyText')}</EmptyState>}
      />
      {lines.length > 0 && (
        <p className="mt-4">
          <Link to="/payouts/export" reloadDocument className="link touch">
            {t('payouts.statement.export')}
          </Link>
        </p>
      )}
    </Section>
  )
}

/** What has gone to the bank, as Stripe tells it. */
export function BankTable({ bank }: { bank: BankLine[] }) {
  const { t, dynamic, locale } = useT()
  return (
    <Section title={t('payouts.bank.title')} lead={t('payouts.bank.lead')}>
      <Table
        caption={t('payouts.bank.title')}
        captionHidden
        rows={bank}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('payouts.bank.empty')} />}
        columns={[
          {
            key: 'at',
            header: t('payouts.bank.columns.at'),
            isRowHeader: true,
            cell: ({ at }) => <Time at={at} text={formatDate(at, locale)} />,
          },
          {
            key: 'arrives',
            header: t('payouts.bank.columns.arrives'),
            cell: ({ arrivesAt }) => <Time at={arrivesAt} text={formatDate(arrivesAt, locale)} />,
          },
          {
            key: 'amount',
            header: t('payouts.bank.columns.amount'),
            align: 'number',
            cell: ({ amountYen }) => formatYen(amountYen),
          },
          {
            key: 'state',
            header: t('payouts.bank.columns.state'),
            cell: ({ state }) => dynamic(`payouts.bank.states.${state}`),
          },
        ]}
      />
    </Section>
  )
}
