import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ChargeRecord } from '../queries/get-charge-record.server.ts'

/** Every try to pay. */
export function AttemptTable({ attempts }: Pick<ChargeRecord, 'attempts'>) {
  const { t, dynamic, locale } = useT()
  return (
    <Section title={t('payments.attempts.title')}>
      <Table
        caption={t('payments.attempts.title')}
        captionHidden
        rows={attempts}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('payments.attempts.empty')} />}
        columns={[
          {
            key: 'at',
            header: t('payments.attempts.at'),
            isRowHeader: true,
            cell: ({ at }) => formatDateTime(at, locale),
          },
          {
            key: 'method',
            header: t('payments.attempts.method'),
            cell: ({ method }) => dynamic(`payments.attempts.methods.${method}`),
          },
          {
            key: 'state',
            header: t('payments.attempts.state'),
            cell: ({ state }) => dynamic(`payments.attempts.states.${state}`),
          },
          {
            key: 'error',
            header: t('payments.attempts.error'),
            cell: ({ lastError }) => lastError ?? t('payments.record.none'),
          },
        ]}
      />
    </Section>
  )
}

/** What the payer's bank objected to. */
export function DisputeTable({ disputes }: Pick<ChargeRecord, 'disputes'>) {
  const { t, dynamic, locale } = useT()
  if (disputes.length === 0) return null
  return (
    <Section title={t('payments.disputes.title')}>
      <Table
        caption={t('payments.disputes.title')}
        captionHidden
        rows={disputes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'at',
            header: t('payments.disputes.at'),
            isRowHeader: true,
            cell: ({ at }) => formatDateTime(at, locale),
          },
          {
            key: 'due',
            header: t('payments.disputes.due'),
            cell: ({ dueAt }) => (dueAt ? formatDateTime(dueAt, locale) : t('payments.record.none')),
          },
          {
            key: 'state',
            header: t('payments.disputes.state'),
            cell: ({ state }) => dynamic(`payments.disputes.states.${state}`),
          },
          {
            key: 'answered',
            header: t('payments.disputes.answered'),
            cell: ({ answeredAt, isSent }) =>
              answeredAt ? (
                <>
                  {formatDateTime(answeredAt, locale)}
                  {!isSent && <span className="block text-small">{t('payments.disputes.sending')}</span>}
                </>
              ) : (
                t('payments.record.none')
              ),
          },
          {
            key: 'amount',
            header: t('payments.disputes.amount'),
            align: 'number',
            cell: ({ amountYen }) => formatYen(amountYen),
          },
        ]}
      />
    </Section>
  )
}
