import { log } from '#app/platform/log.server.ts'
import { settleCharge, type SettleOutcome } from '../commands/settle-charge.server.ts'
import type { Fate } from '../rules.ts'
import { type KnownAttempt, readPayment } from './read-payment.server.ts'

export interface Observation {
  fate: Fate
  outcome: SettleOutcome
  /** The payment page while it is open. */
  url: string | null
}

const needsPerson: readonly SettleOutcome[] = ['mismatch', 'paid_twice', 'paid_too_late']

/** Reads a payment from Stripe again and brings our rows to what it says. @throws the SDK's error when Stripe cannot be asked */
export async function observePayment(attempt: KnownAttempt, stripeEventId?: string): Promise<Observation> {
  const { observed, attemptId, url } = await readPayment(attempt)
  if (attemptId !== attempt.id) throw new Error('the payment belongs to another attempt')
  const outcome = await settleCharge({ attemptId, observed, ...(stripeEventId ? { stripeEventId } : {}) })
  if (needsPerson.includes(outcome) || observed.fate === 'unknown')
    log.error({ alert: observed.fate === 'unknown' ? 'unknown_fate' : outcome, attemptId }, 'payment needs a person')
  return { fate: observed.fate, outcome, url }
}
