import { canTake } from '#app/platform/process/process.ts'
import type { ChargeState } from '#prisma/generated/enums.ts'
import type { PaymentInstructions } from './instructions.ts'
import { chargeProcess, type ChargeTransition } from './process.ts'

/** `pending`: the row stands, Stripe has not answered yet. Both first states count as open; a charge has one open attempt at most. */
export const attemptStates = ['pending', 'open', 'complete', 'failed', 'expired'] as const
export type AttemptState = (typeof attemptStates)[number]

export const openAttemptStates: readonly AttemptState[] = ['pending', 'open']

/** How a charge can be paid: on a payment page of Stripe's, or by a transfer to an account that belongs to it. */
export const paymentMethods = ['checkout', 'bank_transfer'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

/** Smallest and largest payment in yen. Stripe takes eight digits, less at shops and by PayPay. https://docs.stripe.com/currencies */
const pageLimits = {
  card: { minYen: 50, maxYen: 99_999_999 },
  paypay: { minYen: 50, maxYen: 1_000_000 },
  konbini: { minYen: 120, maxYen: 300_000 },
} as const
export type PageMethod = keyof typeof pageLimits

/** What the payment page offers for an amount. */
export const pageMethods = (amountYen: bigint): PageMethod[] =>
  (Object.keys(pageLimits) as PageMethod[]).filter(
    (method) => amountYen >= pageLimits[method].minYen && amountYen <= pageLimits[method].maxYen,
  )

/** The ways open for an amount, the usual one first; none above what Stripe takes at once. */
export const methodsFor = (amountYen: bigint): PaymentMethod[] =>
  pageMethods(amountYen).length > 0 ? [...paymentMethods] : []

/** How a payment stands at Stripe. `unknown`: a word of Stripe's that we do not know yet. */
export type Fate = 'open' | 'processing' | 'paid' | 'failed' | 'expired' | 'unknown'

/** A payment as Stripe tells it when asked now. */
export interface ObservedPayment {
  /** Null for a bank transfer. */
  sessionId: string | null
  paymentIntentId: string | null
  fate: Fate
  /** What was received, in the smallest unit of `currency`. */
  amountReceived: number
  currency: string
  /** What a bank transfer has brought while the rest is missing. */
  arrivedSoFar?: number
  /** Where to pay at a shop or transfer to. */
  instructions?: PaymentInstructions
}

const processingWords = ['processing', 'requires_action', 'requires_confirmation', 'requires_capture']
const failedWords = ['requires_payment_method', 'canceled']

/** Reads a Checkout Session and its payment intent. Their words are open lists: an unknown one changes nothing. */
export function fateOf(
  session: { status: string | null; payment_status: string },
  intent: { status: string } | null,
): Fate {
  if (session.payment_status === 'paid') return 'paid'
  // A refused card leaves the page open for another one.
  if (session.status === 'open') return 'open'
  if (session.status === 'expired') return 'expired'
  if (session.status !== 'complete' || !intent) return 'unknown'
  if (processingWords.includes(intent.status)) return 'processing'
  return failedWords.includes(intent.status) ? 'failed' : 'unknown'
}

/** Reads a payment intent that waits for a bank transfer: waiting is being open, however much has come. */
export function fateOfTransfer({ status }: { status: string }): Fate {
  if (status === 'succeeded') return 'paid'
  if (status === 'canceled') return 'expired'
  return processingWords.includes(status) || status === 'requires_payment_method' ? 'open' : 'unknown'
}

export interface Convergence {
  charge?: ChargeTransition
  attempt?: AttemptState
}

const chargeSteps: Partial<Record<Fate, ChargeTransition>> = {
  processing: 'begin_processing',
  paid: 'settle',
  failed: 'fail',
  expired: 'expire',
}

const attemptEnds: Partial<Record<Fate, AttemptState>> = { paid: 'complete', failed: 'failed', expired: 'expired' }

/**
 * What our rows become by what Stripe says. Told twice, late or in another order, the result is the same:
 * only money moves a charge whose attempt has ended already.
 */
export function converge(charge: ChargeState, attempt: AttemptState, fate: Fate): Convergence {
  const isOpen = openAttemptStates.includes(attempt)
  const step = chargeSteps[fate]
  const end = attemptEnds[fate]
  const moves = step && (isOpen || fate === 'paid') && canTake(chargeProcess, step, charge, 'system')
  const ends = end && (isOpen || (fate === 'paid' && attempt !== 'complete'))
  return { ...(moves ? { charge: step } : {}), ...(ends ? { attempt: end } : {}) }
}
