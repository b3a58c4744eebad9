import { useLoaderData } from '@remix-run/react'
import { viewNamed } from '#app/features/billing/charge-views.ts'
import { listCharges } from '#app/features/billing/queries/list-charges.server.ts'
import { ChargeList } from '#app/features/billing/ui/charge-list.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'payments.title' }

export const loader = memberPage('console:read', ({ actor, url }) =>
  listCharges(actor, { view: viewNamed(url.searchParams.get('view')), page: pageNumber(url) }),
)

export default function Payments() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="payments"
      title={t('payments.title')}
      lead={t('payments.lead')}
      paging={{ ...page, query: `view=${page.view}` }}
    >
      <ChargeList page={page} />
    </ConsolePage>
  )
}
