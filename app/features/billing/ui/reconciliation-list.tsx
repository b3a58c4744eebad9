import { Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ReconciliationsPage } from '../queries/list-reconciliations.server.ts'
import type { Finding } from '../rules-reconciliation.ts'

function Findings({ findings }: { findings: Finding[] }) {
  const { t } = useT()
  if (findings.length === 0) return <>{t('payments.reconciliation.fits')}</>
  return (
    <ul className="grid gap-1">
      {findings.map(({ kind, objectId, isMended }) => (
        <li key={`${kind}-${objectId}`}>
          {t(`payments.reconciliation.findings.${kind}`)} <span className="break-all text-small">{objectId}</span>{' '}
          <b>{t(isMended ? 'payments.reconciliation.mended' : 'payments.reconciliation.left')}</b>
        </li>
      ))}
    </ul>
  )
}

/** What the comparisons with Stripe have found. */
export function ReconciliationList({ page }: { page: ReconciliationsPage }) {
  const { t, dynamic, locale } = useT()
  return (
    <div className="grid gap-6">
      <p>
        <Link to="/console/payments" className="link">
          {t('payments.events.back')}
        </Link>
      </p>
      <Table
        caption={t('payments.reconciliation.title')}
        captionHidden
        rows={page.runs}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('payments.reconciliation.empty')} />}
        columns={[
          {
            key: 'at',
            header: t('payments.reconciliation.at'),
            isRowHeader: true,
            cell: ({ at }) => formatDateTime(at, locale),
          },
          {
            key: 'kind',
            header: t('payments.reconciliation.kind'),
            cell: ({ kind }) => dynamic(`payments.reconciliation.kinds.${kind}`),
          },
          {
            key: 'counts',
            header: t('payments.reconciliation.compared'),
            cell: ({ counts }) => t('payments.reconciliation.counts', counts),
          },
          {
            key: 'findings',
            header: t('payments.reconciliation.found'),
            cell: ({ findings }) => <Findings findings={findings} />,
          },
        ]}
      />
    </div>
  )
}
