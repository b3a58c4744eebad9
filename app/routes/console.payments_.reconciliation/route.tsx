import { useLoaderData } from '@remix-run/react'
import { listReconciliations } from '#app/features/billing/queries/list-reconciliations.server.ts'
import { ReconciliationList } from '#app/features/billing/ui/reconciliation-list.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'payments.reconciliation.title' }

export const loader = memberPage('console:read', ({ actor, url }) => listReconciliations(actor, pageNumber(url)))

export default function Reconciliation() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="payments"
      title={t('payments.reconciliation.title')}
      lead={t('payments.reconciliation.lead')}
      paging={{ ...page, path: '/console/payments/reconciliation' }}
    >
      <ReconciliationList page={page} />
    </ConsolePage>
  )
}
