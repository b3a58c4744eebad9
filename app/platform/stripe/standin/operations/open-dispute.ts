import { buildDisputeTransaction } from '../objects/balance-transaction.ts'
import { buildDispute, type DisputeKind } from '../objects/dispute.ts'
import type { StoredCharge, StoredDispute } from '../state/object-types.ts'
import type { Moment } from './call.ts'
import { schedule } from './settings.ts'

/** The payer contests a charge at their bank. A chargeback takes the money and a fee at once; an inquiry does not. */
export function openDispute(charge: StoredCharge, kind: DisputeKind, { draft, now }: Moment): StoredDispute {
  const transactions = kind.isInquiry ? [] : [buildDisputeTransaction(charge, 'withdrawn', now)]
  const dispute = buildDispute(charge, kind, transactions, now)
  for (const transaction of transactions) draft.put({ ...transaction, source: dispute.id })
  const kept = draft.put<StoredDispute>({
    ...dispute,
    balance_transactions: transactions.map((transaction) => ({ ...transaction, source: dispute.id })),
  })
  if (!kind.isInquiry) draft.put<StoredCharge>({ ...charge, disputed: true })
  draft.emit('charge.dispute.created', kept)
  if (!kind.isInquiry) draft.emit('charge.dispute.funds_withdrawn', kept)
  schedule(draft, { at: (dispute.evidence_details.due_by ?? now) + 1, id: dispute.id, what: 'dispute_overdue' })
  return kept
}
