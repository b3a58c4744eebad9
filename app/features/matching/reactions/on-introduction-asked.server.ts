import type { EventPayloads } from '#app/platform/events.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { markDecision } from '../writes/mark-decision.server.ts'

/** Notes that a match that was shown has led to a request. The day it was asked counts, however late or often this runs. */
export async function onIntroductionAsked({ introductionId }: EventPayloads['introduction.requested']): Promise<void> {
  const introduction = await db.introduction.findUnique({
    where: { id: introductionId, ...systemScope('which pair was asked for') },
    select: { offerListingId: true, needListingId: true, askedBySide: true, createdAt: true },
  })
  if (!introduction) return
  const { offerListingId, needListingId, askedBySide, createdAt } = introduction
  const [listingId, otherListingId] =
    askedBySide === 'offer' ? [offerListingId, needListingId] : [needListingId, offerListingId]
  await markDecision(db, { listingId, otherListingId }, 'askedAt', createdAt)
}
