import { useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { retryTransfer } from '#app/features/payouts/commands/retry-transfer.server.ts'
import { viewOf } from '#app/features/payouts/payout-views.ts'
import { listPayouts } from '#app/features/payouts/queries/list-payouts.server.ts'
import { retrySchema } from '#app/features/payouts/schema.ts'
import { PayoutListView } from '#app/features/payouts/ui/payout-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'payouts.console.title' }

export const loader = memberPage('console:read', ({ actor, url }) =>
  listPayouts(actor, { view: viewOf(url.searchParams.get('view')), page: pageNumber(url) }),
)

export const action = memberActions('payout:retry', {
  retry: form(retrySchema, async (input, { actor }) => {
    await retryTransfer(actor, input)
    return redirectWithNotice('/console/payouts', 'payouts.notices.retried')
  }),
})

export default function ConsolePayouts() {
  const list = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="payouts"
      title={t('payouts.console.title')}
      lead={t('payouts.console.lead')}
      paging={{ ...list, query: `view=${list.view}` }}
    >
      <PayoutListView list={list} />
    </ConsolePage>
  )
}
