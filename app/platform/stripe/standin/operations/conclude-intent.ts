import { buildChargeTransaction } from '../objects/balance-transaction.ts'
import { buildCharge } from '../objects/charge.ts'
import { cardBehind } from '../objects/cards.ts'
import { disputeOf } from '../objects/dispute.ts'
import type { Proof } from '../objects/method-details.ts'
import type { PaymentError } from '../objects/payment-error.ts'
import type { Draft } from '../state/draft.ts'
import type { StoredCharge, StoredIntent, StoredMethod } from '../state/object-types.ts'
import type { Moment } from './call.ts'
import { completeSession, createPayer, sessionOf } from './complete-session.ts'
import { balanceOf } from './read-balance.ts'
import { openDispute } from './open-dispute.ts'

/** Takes the money of an intent, and carries its Checkout Session on. */
export function succeedIntent(intent: StoredIntent, method: StoredMethod, proof: Proof, moment: Moment): StoredIntent {
  const { draft, now } = moment
  const session = sessionOf(intent, draft)
  const customer = intent.customer ?? (session ? createPayer(session, method, draft, now) : null)
  const charge = draft.put<StoredCharge>({ ...buildCharge(intent, method, { proof }, now), customer })
  draft.put<StoredMethod>({ ...method, customer })
  draft.emit('charge.succeeded', charge)
  const succeeded = draft.put<StoredIntent>({
    ...intent,
    amount_received: intent.amount,
    customer,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  })
  draft.emit('payment_intent.succeeded', succeeded)
  if (session) completeSession({ session, intent: succeeded, method }, draft)
  const settled = settleCharge(charge, cardBehind(method)?.skipsPending === true, moment)
  const dispute = disputeOf(method)
  if (dispute) openDispute(settled, dispute, moment)
  return succeeded
}

/** Gives an attempt up: the intent takes another way of paying, unless its Checkout Session is over already. */
export function failIntent(intent: StoredIntent, error: PaymentError, draft: Draft): StoredIntent {
  const failed = draft.put<StoredIntent>({
    ...intent,
    last_payment_error: error,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  })
  draft.emit('payment_intent.payment_failed', failed)
  const session = sessionOf(intent, draft)
  if (session?.status === 'complete') draft.emit('checkout.session.async_payment_failed', session)
  return failed
}

// With `automatic_async` capture the balance transaction is made after the charge has succeeded:
// https://docs.stripe.com/payments/payment-intents/asynchronous-capture
function settleCharge(charge: StoredCharge, isAvailableAtOnce: boolean, moment: Moment): StoredCharge {
  const { draft, now } = moment
  const transaction = draft.put(buildChargeTransaction(charge, isAvailableAtOnce, now))
  const settled = draft.put<StoredCharge>({ ...charge, balance_transaction: transaction.id })
  draft.emit('charge.updated', settled, { balance_transaction: null })
  if (isAvailableAtOnce) draft.emit('balance.available', balanceOf(null, moment))
  return settled
}
