import { useLoaderData } from '@remix-run/react'
import { DEALS_PER_PAGE, listDeals } from '#app/features/deals/queries/list-deals.server.ts'
import { DealsPage } from '#app/features/deals/ui/deals-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'deals.title' }

export const loader = memberPage('deal:read', async ({ actor, url }) => ({
  list: await listDeals(actor, pageNumber(url)),
  pageSize: DEALS_PER_PAGE,
}))

export default function Deals() {
  return <DealsPage {...useLoaderData<typeof loader>()} />
}
