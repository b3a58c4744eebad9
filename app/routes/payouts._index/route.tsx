import { useLoaderData, useSearchParams } from '@remix-run/react'
import { getPayoutsPage } from '#app/features/payouts/queries/get-payouts-page.server.ts'
import { PayoutsPageView } from '#app/features/payouts/ui/payouts-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'payouts.title' }

export const loader = memberPage('payout:read', ({ actor, url }) => getPayoutsPage(actor, { page: pageNumber(url) }))

export default function Payouts() {
  const [query] = useSearchParams()
  return <PayoutsPageView page={useLoaderData<typeof loader>()} isBack={query.get('from') === 'stripe'} />
}
