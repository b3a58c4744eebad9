import { db } from '#app/platform/db.server.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { receiveStripeEvent } from '../../commands/receive-stripe-event.server.ts'
import { subjectOf } from '../stripe-event-types.ts'
import type { Comparison } from './comparison.ts'

/** Events that Stripe has and we have not: they are put into the inbox as if they had arrived. */
export async function compareEvents(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  let count = 0
  for await (const event of stripe().events.list({ created: { gte: since }, limit: 100 })) {
    count++
    const subject = subjectOf(event.type)
    if (subject === 'nothing' || subject === 'unknown') continue
    if (await db.stripeEvent.findUnique({ where: { id: event.id }, select: { id: true } })) continue
    await receiveStripeEvent(event)
    findings.push({ kind: 'event', objectId: event.id, isMended: true })
  }
  return { compared: 'events', count, findings }
}
