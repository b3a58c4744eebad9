import { buildRefundTransaction } from '../objects/balance-transaction.ts'
import { cardBehind } from '../objects/cards.ts'
import { buildRefund } from '../objects/refund.ts'
import { invalidRequest, missing, noSuch } from '../protocol/api-error.ts'
import type { RefundCourse, StoredCharge, StoredRefund } from '../state/object-types.ts'
import type { Call, Moment } from './call.ts'
import { moveCash, tellOfFunds } from './move-cash.ts'
import { DAY_SECONDS, schedule, takeRefundCourse } from './settings.ts'

export const REFUND_PARAMS = ['amount', 'charge', 'instructions_email', 'metadata.*', 'payment_intent', 'reason']

const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'] as const

/** Gives money back. `amount_refunded` of the charge is the sum of all refunds that have not failed. */
export function createRefund(call: Call): StoredRefund {
  const { params, draft, now } = call
  const charge = findCharge(call)
  const amount = refundableAmount(charge, params.integer('amount'))
  const course = takeRefundCourse(draft) ?? usualCourse(charge, call)
  const email = params.text('instructions_email', 512) ?? charge.billing_details.email
  const reason = params.oneOf('reason', REASONS) ?? null
  const refund = buildRefund(charge, { amount, metadata: params.metadata(), reason, email, course }, now)
  const transaction = draft.put(buildRefundTransaction(refund, now))
  const settled = draft.put({ ...refund, balance_transaction: transaction.id })
  draft.emit('refund.created', settled)
  const amountRefunded = charge.amount_refunded + amount
  const refunded = draft.put<StoredCharge>({
    ...charge,
    amount_refunded: amountRefunded,
    refunded: amountRefunded === charge.amount,
  })
  draft.emit('charge.refunded', refunded, { amount_refunded: charge.amount_refunded, refunded: charge.refunded })
  returnToBalance(charge, settled, call)
  scheduleEnd(settled, course, call)
  return settled
}

export function updateRefund({ id, params, draft }: Call): StoredRefund {
  const before = draft.get('refund', id)
  if (!before) throw noSuch('refund', id, 'id', 404)
  const after = draft.put<StoredRefund>({ ...before, metadata: { ...before.metadata, ...params.metadata() } })
  draft.emit('refund.updated', after, { metadata: before.metadata })
  draft.emit('charge.refund.updated', after, { metadata: before.metadata })
  return after
}

// A shop cannot give money back: Stripe asks the payer by email for an account. https://docs.stripe.com/payments/konbini
function usualCourse(charge: StoredCharge, { draft }: Moment): RefundCourse {
  if (charge.payment_method_details?.type === 'konbini') return 'asks_payer'
  const method = charge.payment_method ? draft.get('payment_method', charge.payment_method) : undefined
  return (method && cardBehind(method)?.refund) ?? 'succeeds'
}

function scheduleEnd({ id }: StoredRefund, course: RefundCourse, { draft, now }: Moment): void {
  if (course === 'fails') schedule(draft, { at: now, id, what: 'refund_failed' })
  if (course === 'fails_later') schedule(draft, { at: now + DAY_SECONDS, id, what: 'refund_failed' })
  if (course === 'pending' || course === 'asks_payer') {
    schedule(draft, { at: now + DAY_SECONDS, id, what: 'refund_succeeded' })
  }
}

// What came by bank transfer goes back into the customer's balance.
function returnToBalance(charge: StoredCharge, refund: StoredRefund, moment: Moment): void {
  if (charge.payment_method_details?.type !== 'customer_balance' || !charge.customer) return
  const { amount, currency } = refund
  const movement = { currency, net_amount: amount, refunded_from_payment: { refund: refund.id } }
  moveCash(charge.customer, { ...movement, type: 'refunded_from_payment' }, moment)
  tellOfFunds(charge.customer, currency, moment)
}

function findCharge({ params, draft }: Call): StoredCharge {
  const id = params.text('charge')
  const intentId = params.text('payment_intent')
  if (id && intentId) {
    throw invalidRequest('You may only specify one of these parameters: charge, payment_intent.')
  }
  if (id) return draft.get('charge', id) ?? raise(noSuch('charge', id, 'charge'))
  if (!intentId) throw missing('charge')
  const intent = draft.get('payment_intent', intentId) ?? raise(noSuch('payment_intent', intentId, 'payment_intent'))
  const charge = intent.latest_charge ? draft.get('charge', intent.latest_charge) : undefined
  if (!charge) throw invalidRequest(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`)
  return charge
}

function refundableAmount(charge: StoredCharge, asked: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded
  if (!charge.paid) throw invalidRequest(`Charge ${charge.id} was not paid, so it cannot be refunded.`)
  if (charge.disputed) {
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  }
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  }
  const amount = asked ?? left
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (amount > left) {
    const message = `Refund amount (¥${amount}) is greater than unrefunded amount on charge (¥${left})`
    throw invalidRequest(message, { param: 'amount' })
  }
  return amount
}

const raise = (error: Error): never => {
  throw error
}
