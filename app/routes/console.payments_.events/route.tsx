import { useActionData, useLoaderData } from '@remix-run/react'
import { replayStripeEvent } from '#app/features/billing/commands/replay-stripe-event.server.ts'
import { listStripeEvents } from '#app/features/billing/queries/list-stripe-events.server.ts'
import { replaySchema } from '#app/features/billing/schema.ts'
import { StripeEventList } from '#app/features/billing/ui/stripe-event-list.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'payments.events.title' }

export const loader = memberPage('console:read', ({ actor, url }) =>
  listStripeEvents(actor, { onlyOpen: url.searchParams.get('view') === 'attention', page: pageNumber(url) }),
)

export const action = memberActions('charge:refund', {
  replay: form(replaySchema, async (input, { actor }) => {
    await replayStripeEvent(actor, input)
    return redirectWithNotice('/console/payments/events', 'payments.notices.replayed')
  }),
})

export default function StripeEvents() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  const query = page.onlyOpen ? 'view=attention' : ''
  return (
    <ConsolePage
      tab="payments"
      title={t('payments.events.title')}
      lead={t('payments.events.lead')}
      paging={{ ...page, path: '/console/payments/events', query }}
    >
      <StripeEventList page={page} answer={useActionData<typeof action>()} />
    </ConsolePage>
  )
}
