import { z } from 'zod'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { idOf } from '#app/platform/stripe/id-of.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import type { StripeEvent } from '#prisma/generated/client.ts'
import { closeStripeEvent } from '../commands/close-stripe-event.server.ts'
import { findPaidCharge } from './find-paid-charge.server.ts'
import { observeCashBalance } from './observe-cash-balance.server.ts'
import { observeDispute } from './observe-dispute.server.ts'
import { observePayment } from './observe-payment.server.ts'
import { observeRefunds } from './observe-refunds.server.ts'
import type { KnownAttempt } from './read-payment.server.ts'
import { type EventSubject, isPayeeSubject, subjectOf } from './stripe-event-types.ts'

type Handler = (event: StripeEvent, objectId: string) => Promise<void>

const payloadSchema = z.object({ metadata: z.object({ attempt_id: z.uuid().optional() }).default({}) })

const ignore = ({ id }: StripeEvent, outcome = 'ignored') => closeStripeEvent({ stripeEventId: id, outcome })

async function attemptOf(event: StripeEvent): Promise<KnownAttempt | undefined> {
  const payload = payloadSchema.safeParse(event.payload)
  const id = payload.success ? payload.data.metadata.attempt_id : undefined
  const where = { id, ...systemScope('the attempt Stripe told us about') }
  const attempt = id ? await db.chargeAttempt.findFirst({ where }) : null
  if (!attempt) return undefined
  if (attempt.checkoutSessionId ?? attempt.paymentIntentId) return attempt
  // Our call was carried out, but its answer never reached us: the event names what was made.
  if (attempt.method === 'bank_transfer') return { ...attempt, paymentIntentId: event.objectId }
  return event.type.startsWith('checkout.session.') ? { ...attempt, checkoutSessionId: event.objectId } : undefined
}

const payment: Handler = async (event) => {
  const attempt = await attemptOf(event)
  if (!attempt) return ignore(event)
  await observePayment(attempt, event.id)
}

async function refundsOf(event: StripeEvent, paymentIntent: string | { id: string } | null): Promise<void> {
  const id = idOf(paymentIntent)
  const charge = id ? await findPaidCharge(id) : undefined
  if (!charge) {
    log.error({ alert: 'refund_of_nothing', stripeEventId: event.id }, 'payment needs a person')
    return ignore(event)
  }
  await observeRefunds(charge, event.id)
}

const handlers: Record<EventSubject, Handler> = {
  payment,
  refund: async (event, id) => refundsOf(event, (await stripe().refunds.retrieve(id)).payment_intent),
  refunded_charge: async (event, id) => refundsOf(event, (await stripe().charges.retrieve(id)).payment_intent),
  dispute: (event, id) => observeDispute(id, event.id),
  cash_balance: (event) => observeCashBalance(event),
}

/** What Stripe itself does not know (any more) will not be known later either. */
async function setAside(event: StripeEvent, error: unknown): Promise<void> {
  if (stripeFailure(error) !== 'refused') throw error
  log.error({ alert: 'event_refused', stripeEventId: event.id, error: failureName(error) }, 'payment needs a person')
  await ignore(event, 'needs_person')
}

/**
 * Handles a stored event about a payment: what it speaks of is read from Stripe again. Repeated, late or out of order it changes nothing.
 * @throws when Stripe cannot be asked; the job and the sweeper try again
 */
export async function handleStripeEvent({ stripeEventId }: { stripeEventId: string }): Promise<void> {
  const event = await db.stripeEvent.findUnique({ where: { id: stripeEventId } })
  if (!event || event.handledAt) return
  const subject = subjectOf(event.type)
  if (isPayeeSubject(subject)) return
  if (subject === 'unknown') log.warn({ alert: 'unknown_event', stripeEventId, type: event.type }, 'unknown event kept')
  if (subject === 'unknown' || subject === 'nothing') return ignore(event)
  if (!event.objectId && subject !== 'cash_balance') return ignore(event)
  await handlers[subject](event, event.objectId ?? '').catch((error: unknown) => setAside(event, error))
}
