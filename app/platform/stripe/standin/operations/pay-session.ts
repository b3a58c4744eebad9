import { buildChargeTransaction } from '../objects/balance-transaction.ts'
import type { CardUse } from '../objects/cards.ts'
import { buildCharge } from '../objects/charge.ts'
import { payerDetails } from '../objects/checkout-session.ts'
import { buildCustomer } from '../objects/customer.ts'
import { buildIntent, declineError } from '../objects/payment-intent.ts'
import { buildMethod } from '../objects/payment-method.ts'
import type { Draft } from '../state/draft.ts'
import { planId } from '../state/ids.ts'
import type { StoredCharge, StoredIntent, StoredMethod, StoredSession } from '../state/object-types.ts'

export type PayOutcome = { is: 'paid' } | { is: 'declined'; declineCode: string } | { is: 'closed' }

/**
 * Tries a card on a session. A session that is no longer open is left alone, so that a double click, a second tab or a
 * late click after expiry can never charge again.
 */
export function paySession(id: string, use: CardUse, draft: Draft, now: number): PayOutcome {
  const session = draft.get('checkout.session', id)
  if (!session || session.status !== 'open') return { is: 'closed' }
  const intent = openIntent(session, draft, now)
  const method = draft.put(buildMethod(use, session.customer, now))
  const charge = buildCharge(intent, use, method.id, now)
  if (use.card.decline) {
    recordDecline({ session, intent, method, charge }, use.card.decline, draft)
    return { is: 'declined', declineCode: use.card.decline.declineCode }
  }
  recordPayment({ session, intent, method, charge }, use, draft, now)
  return { is: 'paid' }
}

interface Try {
  session: StoredSession
  intent: StoredIntent
  method: StoredMethod
  charge: StoredCharge
}

function openIntent(session: StoredSession, draft: Draft, now: number): StoredIntent {
  const existing = session.payment_intent ? draft.get('payment_intent', session.payment_intent) : undefined
  if (existing) return existing
  const plan = draft.get('standin.plan', planId(session.id))
  if (!plan) throw new Error(`Session ${session.id} has no plan`)
  const intent = draft.put(buildIntent(session, plan, now))
  draft.emit('payment_intent.created', intent)
  return intent
}

function recordDecline(tried: Try, decline: NonNullable<CardUse['card']['decline']>, draft: Draft): void {
  const { session, intent, method, charge } = tried
  draft.emit('charge.failed', draft.put(charge))
  const failed = draft.put<StoredIntent>({
    ...intent,
    latest_charge: charge.id,
    last_payment_error: declineError(decline, charge.id, method),
    status: 'requires_payment_method',
  })
  draft.emit('payment_intent.payment_failed', failed)
  draft.put<StoredSession>({ ...session, payment_intent: intent.id })
}

function recordPayment({ session, intent, method, charge }: Try, use: CardUse, draft: Draft, now: number): void {
  const customer = session.customer ?? createPayer(session, use, draft, now)
  const paid = draft.put<StoredCharge>({ ...charge, customer })
  draft.put<StoredMethod>({ ...method, customer })
  draft.emit('charge.succeeded', paid)
  const succeeded = draft.put<StoredIntent>({
    ...intent,
    customer,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: method.id,
    status: 'succeeded',
  })
  draft.emit('payment_intent.succeeded', succeeded)
  const completed = draft.put<StoredSession>({
    ...session,
    customer,
    customer_details: payerDetails(use.email, use.name),
    payment_intent: intent.id,
    payment_status: 'paid',
    status: 'complete',
    url: null,
  })
  draft.emit('checkout.session.completed', completed)
  settleCharge(paid, draft, now)
}

// With `automatic_async` capture the balance transaction is made after the charge has succeeded:
// https://docs.stripe.com/payments/payment-intents/asynchronous-capture
function settleCharge(charge: StoredCharge, draft: Draft, now: number): void {
  const transaction = draft.put(buildChargeTransaction(charge, now))
  const settled = draft.put<StoredCharge>({ ...charge, balance_transaction: transaction.id })
  draft.emit('charge.updated', settled, { balance_transaction: null })
}

function createPayer(session: StoredSession, use: CardUse, draft: Draft, now: number): string | null {
  if (session.customer_creation !== 'always') return null
  const unknown = { description: null, metadata: {}, phone: null, preferred_locales: [] }
  const customer = draft.put(buildCustomer({ ...unknown, email: use.email, name: use.name }, now))
  draft.emit('customer.created', customer)
  return customer.id
}
