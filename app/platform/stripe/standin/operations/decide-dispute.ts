import { buildDisputeTransaction } from '../objects/balance-transaction.ts'
import type { StoredDispute } from '../state/object-types.ts'
import type { Moment } from './call.ts'

/** The bank's decision. A second one changes nothing. */
export function decideDispute(id: string, outcome: 'won' | 'lost', moment: Moment): void {
  const dispute = moment.draft.get('dispute', id)
  if (!dispute || isOver(dispute)) return
  if (dispute.status.startsWith('warning_')) close(dispute, 'warning_closed', moment)
  else if (outcome === 'lost') close(dispute, 'lost', moment)
  else reinstate(dispute, moment)
}

/** Lost, when nobody has answered in time. */
export function overdueDispute(id: string, moment: Moment): void {
  const dispute = moment.draft.get('dispute', id)
  if (!dispute?.status.endsWith('needs_response')) return
  const { evidence_details: details } = dispute
  moment.draft.put<StoredDispute>({ ...dispute, evidence_details: { ...details, past_due: true } })
  decideDispute(id, 'lost', moment)
}

const isOver = ({ status }: StoredDispute): boolean => ['won', 'lost', 'warning_closed'].includes(status)

function close(dispute: StoredDispute, status: StoredDispute['status'], { draft }: Moment): void {
  draft.emit('charge.dispute.closed', draft.put<StoredDispute>({ ...dispute, status }))
}

function reinstate(dispute: StoredDispute, moment: Moment): void {
  const { draft, now } = moment
  const charge = draft.get('charge', dispute.charge)
  if (!charge) throw new Error(`${dispute.id} contests no charge`)
  const back = draft.put({ ...buildDisputeTransaction(charge, 'reinstated', now), source: dispute.id })
  const won = { ...dispute, balance_transactions: [...dispute.balance_transactions, back] }
  close(won, 'won', moment)
  draft.emit('charge.dispute.funds_reinstated', draft.get('dispute', dispute.id) ?? won)
}
