import { buildRefundTransaction } from '../objects/balance-transaction.ts'
import { buildRefund } from '../objects/refund.ts'
import { invalidRequest, missing, noSuch } from '../protocol/api-error.ts'
import type { StoredCharge, StoredRefund } from '../state/object-types.ts'
import type { Call } from './call.ts'

export const REFUND_PARAMS = ['amount', 'charge', 'metadata.*', 'payment_intent', 'reason']

export function createRefund(call: Call): StoredRefund {
  const { params, draft, now } = call
  const charge = findCharge(call)
  const amount = refundableAmount(charge, params.integer('amount'))
  const reason = params.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null
  const refund = buildRefund(charge, { amount, metadata: params.metadata(), reason }, now)
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
  return settled
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
