import type { Moment } from './call.ts'
import { decideVoucher } from './decide-payment.ts'
import { expireDueSessions } from './expire-session.ts'

/** Lets everything happen that was due by now. */
export function passTime(moment: Moment): void {
  const { draft, now } = moment
  expireDueSessions(draft, now)
  for (const { id, next_action: action } of draft.all('payment_intent')) {
    const expiresAt = action?.konbini_display_details?.expires_at
    if (expiresAt !== undefined && expiresAt < now) decideVoucher(id, false, moment)
  }
}
