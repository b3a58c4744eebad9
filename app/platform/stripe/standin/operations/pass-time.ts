import type { Due } from '../state/object-types.ts'
import { endReview } from './assess.ts'
import type { Moment } from './call.ts'
import { arrivePayout, payOutDaily } from './create-payout.ts'
import { decideDispute, overdueDispute } from './decide-dispute.ts'
import { decideVoucher } from './decide-payment.ts'
import { expireDueSessions } from './expire-session.ts'
import { takeDue } from './settings.ts'
import { settleRefund } from './settle-refund.ts'

const HAPPENINGS: Record<Due['what'], (id: string, moment: Moment) => void> = {
  refund_succeeded: (id, moment) => settleRefund(id, 'succeeded', moment),
  refund_failed: (id, moment) => settleRefund(id, 'failed', moment),
  dispute_won: (id, moment) => decideDispute(id, 'won', moment),
  dispute_lost: (id, moment) => decideDispute(id, 'lost', moment),
  dispute_overdue: overdueDispute,
  document_verified: endReview,
  payout_arrives: arrivePayout,
}

/** Lets everything happen that was due by now. */
export function passTime(moment: Moment): void {
  const { draft, now } = moment
  expireDueSessions(draft, now)
  for (const { id, next_action: action } of draft.all('payment_intent')) {
    const expiresAt = action?.konbini_display_details?.expires_at
    if (expiresAt !== undefined && expiresAt < now) decideVoucher(id, false, moment)
  }
  for (const { id, what } of takeDue(draft, now)) HAPPENINGS[what](id, moment)
  payOutDaily(moment)
}
