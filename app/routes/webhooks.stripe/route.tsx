import type { ActionFunctionArgs } from '@remix-run/node'
import { receiveStripeEvent } from '#app/features/billing/commands/receive-stripe-event.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { readWebhook } from '#app/platform/stripe/read-webhook.server.ts'

const answer = (status: number, headers: HeadersInit = {}) => new Response(null, { status, headers })

export const loader = () => answer(405, { Allow: 'POST' })

/** Proves, stores, answers; what the event means is found out later. Stripe sends again what is not answered with 2xx. */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== 'POST') return answer(405, { Allow: 'POST' })
  const event = await readWebhook(request)
  if (!event) return answer(400)
  try {
    await receiveStripeEvent(event)
    return answer(200)
  } catch (error) {
    log.error({ error: describeError(error), stripeEventId: event.id }, 'webhook not stored')
    return answer(503)
  }
}
