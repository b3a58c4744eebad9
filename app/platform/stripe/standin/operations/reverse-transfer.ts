import type { Stripe } from 'stripe'
import { buildMovement } from '../objects/balance-transaction.ts'
import { buildPaymentRefund, buildReversal } from '../objects/transfer.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredCharge, StoredTransfer } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { fundsOf } from './read-balance.ts'

export const REVERSAL_PARAMS = ['amount', 'description', 'metadata.*']

/** Takes a transfer back, in whole or in part, from what the connected account still has. */
export function reverseTransfer(call: Call): Stripe.TransferReversal {
  const { params, draft, now } = call
  const transfer = draft.get('transfer', call.id)
  if (!transfer) throw noSuch('transfer', call.id, 'id', 404)
  const amount = reversibleAmount(transfer, params.integer('amount'))
  requireCovered(transfer, amount, call)
  const refund = buildPaymentRefund(transfer, amount, now)
  const reversal = buildReversal(transfer, { amount, metadata: params.metadata(), paymentRefund: refund.id }, now)
  const availableOn = stillPendingUntil(transfer, call)
  const back = { amount, type: 'transfer_refund' as const, source: reversal.id, account: null, availableOn }
  const taken = {
    amount: -amount,
    type: 'payment_refund' as const,
    source: refund.id,
    account: transfer.destination,
    availableOn,
  }
  const made = { ...reversal, balance_transaction: draft.put(buildMovement(back, now)).id }
  draft.put({
    ...refund,
    balance_transaction: draft.put(buildMovement(taken, now)).id,
    source_transfer_reversal: reversal.id,
  })
  noteOnPayment(transfer, amount, call)
  const reversed = draft.put<StoredTransfer>({
    ...transfer,
    amount_reversed: transfer.amount_reversed + amount,
    reversals: { ...transfer.reversals, data: [made, ...transfer.reversals.data] },
    reversed: transfer.amount_reversed + amount === transfer.amount,
  })
  draft.emit('transfer.reversed', reversed, { amount_reversed: transfer.amount_reversed, reversed: transfer.reversed })
  return made
}

function reversibleAmount(transfer: StoredTransfer, asked: number | undefined): number {
  const left = transfer.amount - transfer.amount_reversed
  if (left === 0) {
    throw invalidRequest(`Transfer ${transfer.id} is already fully reversed.`, { code: 'transfer_already_reversed' })
  }
  const amount = asked ?? left
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (amount <= left) return amount
  const message = `Reversal amount (¥${amount}) is greater than unreversed amount on transfer (¥${left})`
  throw invalidRequest(message, { param: 'amount' })
}

// What has gone to the bank cannot be taken back; what is still pending can.
function requireCovered({ destination }: StoredTransfer, amount: number, call: Call): void {
  const { available, pending } = fundsOf(destination, call)
  if (available + pending >= amount) return
  const message = `The connected account ${destination} has insufficient funds for this reversal.`
  throw invalidRequest(message, { code: 'balance_insufficient' })
}

// Money that was not there yet is taken back from what was not there yet.
function stillPendingUntil({ balance_transaction: id }: StoredTransfer, { draft, now }: Call): number {
  return Math.max(now, draft.get('balance_transaction', id)?.available_on ?? now)
}

function noteOnPayment({ destination_payment: id }: StoredTransfer, amount: number, { draft }: Call): void {
  const payment = draft.get('charge', id)
  if (!payment) return
  const refunded = payment.amount_refunded + amount
  draft.put<StoredCharge>({ ...payment, amount_refunded: refunded, refunded: refunded === payment.amount })
}
