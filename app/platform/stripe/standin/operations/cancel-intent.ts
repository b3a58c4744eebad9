import { ApiError, noSuch } from '../protocol/api-error.ts'
import type { StoredIntent } from '../state/object-types.ts'
import type { Call, Moment } from './call.ts'
import { sessionOf } from './complete-session.ts'
import { instructionsOf, reconcile } from './fund-transfer.ts'
import { moveCash, tellOfFunds } from './move-cash.ts'

const REASONS = ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'] as const
const CANCELABLE = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action']

export function cancelIntent({ id, params, ...moment }: Call): StoredIntent {
  const intent = moment.draft.get('payment_intent', id)
  if (!intent) throw noSuch('payment_intent', id, 'intent', 404)
  if (!CANCELABLE.includes(intent.status)) throw unexpectedState(intent, 'canceled', CANCELABLE)
  if (sessionOf(intent, moment.draft)?.status === 'open') {
    const message = 'You cannot cancel this PaymentIntent: expire the Checkout Session that made it.'
    throw new ApiError(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message })
  }
  const canceled = moment.draft.put<StoredIntent>({
    ...intent,
    canceled_at: moment.now,
    cancellation_reason: params.oneOf('cancellation_reason', REASONS) ?? null,
    next_action: null,
    status: 'canceled',
  })
  moment.draft.emit('payment_intent.canceled', canceled)
  giveBack(intent, moment)
  return canceled
}

// What was transferred in part goes back to the balance of the customer.
function giveBack(intent: StoredIntent, moment: Moment): void {
  const instructions = instructionsOf(intent)
  const { customer, currency } = intent
  const applied = instructions ? intent.amount - (instructions.amount_remaining ?? 0) : 0
  if (!customer || applied === 0) return
  const movement = { unapplied_from_payment: { payment_intent: intent.id }, currency, net_amount: applied }
  moveCash(customer, { ...movement, type: 'unapplied_from_payment' }, moment)
  reconcile(customer, { amount: applied, currency, reference: null }, moment)
  tellOfFunds(customer, currency, moment)
}

/** As Stripe refuses what does not fit the state of an intent. */
export const unexpectedState = (intent: StoredIntent, verb: string, allowed: readonly string[]): ApiError =>
  new ApiError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message: `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${allowed.join(', ')}.`,
    param: 'status',
  })
