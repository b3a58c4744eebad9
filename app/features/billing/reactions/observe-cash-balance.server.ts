import { log } from '#app/platform/log.server.ts'
import type { StripeEvent } from '#prisma/generated/client.ts'
import { closeStripeEvent } from '../commands/close-stripe-event.server.ts'

/** Money lies at Stripe for a payer and belongs to no payment: more came than was asked for, or it came too late. */
export async function observeCashBalance({ id }: StripeEvent): Promise<void> {
  log.error({ alert: 'money_without_charge', stripeEventId: id }, 'payment needs a person')
  await closeStripeEvent({ stripeEventId: id, outcome: 'needs_person' })
}
