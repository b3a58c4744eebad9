import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { PaymentView } from '../payment-view.ts'

/** What went back to the payer, and why. */
export function RefundTable({ refunds }: Pick<PaymentView, 'refunds'>) {
  const { t, dynamic, locale } = useT()
  if (refunds.length === 0) return null
  return (
    <Section title={t('billing.refunds.title')}>
      <Table
        caption={t('billing.refunds.title')}
        captionHidden
        rows={refunds}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'at',
            header: t('billing.refunds.at'),
            cell: ({ at }) => <Time at={at} text={formatDateTime(at, locale)} />,
            isRowHeader: true,
          },
          {
            key: 'reason',
            header: t('billing.refunds.reason'),
            cell: ({ reason }) => dynamic(`billing.refunds.reasons.${reason}`),
          },
          {
            key: 'state',
            header: t('billing.refunds.state'),
            cell: ({ state }) => dynamic(`billing.refunds.states.${state}`),
          },
          {
            key: 'amount',
            header: t('billing.refunds.amount'),
            align: 'number',
            cell: ({ amountYen }) => formatYen(amountYen),
          },
        ]}
      />
      <p className="measure phrase pt-3 text-small text-ink-soft">{t('billing.refunds.hint')}</p>
    </Section>
  )
}
