import { buildRefundFailureTransaction } from '../objects/balance-transaction.ts'
import type { StoredCharge, StoredRefund } from '../state/object-types.ts'
import type { Moment } from './call.ts'

export type RefundOutcome = 'succeeded' | 'failed'

/**
 * Ends a refund that waits, or lets one fail that seemed to have succeeded, as banks do days later. What is over stays
 * as it is.
 */
export function settleRefund(id: string, outcome: RefundOutcome, moment: Moment): void {
  const refund = moment.draft.get('refund', id)
  if (!refund || refund.status === 'failed' || refund.status === outcome) return
  if (outcome === 'failed') failRefund(refund, moment)
  else tell(moment.draft.put<StoredRefund>({ ...refund, next_action: undefined, status: 'succeeded' }), moment)
}

function failRefund(refund: StoredRefund, moment: Moment): void {
  const { draft, now } = moment
  const transaction = draft.put(buildRefundFailureTransaction(refund, now))
  const failed = draft.put<StoredRefund>({
    ...refund,
    failure_balance_transaction: transaction.id,
    failure_reason: 'declined',
    next_action: undefined,
    status: 'failed',
  })
  const charge = refund.charge ? draft.get('charge', refund.charge) : undefined
  if (charge) {
    draft.put<StoredCharge>({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false })
  }
  tell(failed, moment)
  draft.emit('refund.failed', failed)
}

function tell(refund: StoredRefund, { draft }: Moment): void {
  draft.emit('refund.updated', refund)
  draft.emit('charge.refund.updated', refund)
}
