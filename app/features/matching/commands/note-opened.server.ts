import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { markDecision } from '../writes/mark-decision.server.ts'
import { flushImpressions } from './log-impressions.server.ts'

/** Notes that a member has opened a listing that was among the matches shown. Failing is no reason not to show the page. */
export async function noteOpened(actor: Actor, listingId: string): Promise<void> {
  if (actor.kind !== 'member' || actor.participants.length === 0) return
  try {
    await flushImpressions()
    await markDecision(db, { otherListingId: listingId, memberId: actor.memberId }, 'openedAt', clock.now())
  } catch (error) {
    log.warn({ error: describeError(error) }, 'an opening was not noted')
  }
}
