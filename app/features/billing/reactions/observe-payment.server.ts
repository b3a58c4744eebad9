import type Stripe from 'stripe'
import { log } from '#app/platform/log.server.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { settleCharge, type SettleOutcome } from '../commands/settle-charge.server.ts'
import { type Fate, fateOf, type ObservedPayment } from '../rules.ts'

export interface Observation {
  fate: Fate
  outcome: SettleOutcome
  /** The payment page while it is open. */
  url: string | null
}

const needsPerson: readonly SettleOutcome[] = ['mismatch', 'paid_twice', 'paid_too_late']

function observedOf(session: Stripe.Checkout.Session): ObservedPayment {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null
  return {
    sessionId: session.id,
    paymentIntentId: intent?.id ?? null,
    fate: fateOf(session, intent),
    amountReceived: intent?.amount_received ?? 0,
    currency: intent?.currency ?? session.currency ?? '',
  }
}

/**
 * Reads a payment from Stripe again and brings our rows to what it says. What an event or a browser claimed does not count.
 * @throws the SDK's error when Stripe cannot be asked
 */
export async function observePayment(attempt: {
  attemptId: string
  sessionId: string
  stripeEventId?: string
}): Promise<Observation> {
  const { attemptId, sessionId, stripeEventId } = attempt
  const session = await stripe().checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] })
  const observed = observedOf(session)
  if (session.metadata?.['attempt_id'] !== attemptId) throw new Error('the session belongs to another attempt')
  const outcome = await settleCharge({ attemptId, observed, ...(stripeEventId ? { stripeEventId } : {}) })
  if (needsPerson.includes(outcome) || observed.fate === 'unknown')
    log.error({ alert: observed.fate === 'unknown' ? 'unknown_fate' : outcome, attemptId }, 'payment needs a person')
  return { fate: observed.fate, outcome, url: session.url }
}
