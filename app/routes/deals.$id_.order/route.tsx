import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptOrder } from '#app/features/milestones/commands/accept-order.server.ts'
import { proposeOrder } from '#app/features/milestones/commands/propose-order.server.ts'
import { getOrderPage } from '#app/features/milestones/queries/get-order-page.server.ts'
import { acceptOrderSchema, orderSchema } from '#app/features/milestones/schema.ts'
import { OrderPageView } from '#app/features/milestones/ui/order-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'milestones.order.title' }

export const loader = memberPage('deal:read', ({ actor, params }) => getOrderPage(actor, params['id'] ?? ''))

export const action = memberActions('deal:act', {
  propose: form(orderSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await proposeOrder(actor, id, input)
    return redirectWithNotice(`/deals/${id}/order`, 'milestones.notices.orderProposed')
  }),
  accept: form(acceptOrderSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await acceptOrder(actor, id, input)
    return redirectWithNotice(`/deals/${id}/order`, 'milestones.notices.orderAccepted')
  }),
})

// A draft that took the place of the shown one is shown with the refusal.
export const shouldRevalidate = () => true

export default function OrderRoute() {
  return <OrderPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
