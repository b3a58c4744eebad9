import { Link } from '@remix-run/react'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { OwnCharge, OwnChargesPage } from '../queries/list-own-charges.server.ts'
import { ChargeStateBadge } from './charge-state-badge.tsx'

function useColumns(hasSeveralPayers: boolean) {
  const { t, dynamic, locale } = useT()
  return [
    {
      key: 'kind',
      header: t('billing.list.kind'),
      isRowHeader: true,
      cell: ({ kind, path, payer }: OwnCharge) => (
        <>
          <Link to={path} className="link touch">
            {dynamic(`payments.kinds.${kind}`)}
          </Link>
          {hasSeveralPayers && (
            <span className="block text-small text-ink-soft" data-user-text>
              {payer}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'at',
      header: t('billing.list.at'),
      cell: ({ at }: OwnCharge) => <Time at={at} text={formatDate(at, locale)} />,
    },
    {
      key: 'state',
      header: t('billing.list.state'),
      cell: ({ state }: OwnCharge) => <ChargeStateBadge state={state} />,
    },
    {
      key: 'amount',
      header: t('billing.list.amount'),
      align: 'number' as const,
      cell: ({ amountYen }: OwnCharge) => formatYen(amountYen),
    },
  ]
}

/** What is to be paid and what has been. */
export function OwnCharges({ page }: { page: OwnChargesPage }) {
  const { t } = useT()
  const columns = useColumns(page.hasSeveralPayers)
  const table = (which: 'open' | 'paid') => (
    <Section title={t(`billing.list.${which}`)}>
      <Table
        caption={t(`billing.list.${which}`)}
        captionHidden
        rows={page[which]}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t(`billing.list.${which}None`)} />}
      />
    </Section>
  )
  return (
    <>
      {table('open')}
      {table('paid')}
    </>
  )
}
