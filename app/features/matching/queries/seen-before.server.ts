import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { ownImpressionsScope } from '../scope.ts'

/** The matches of a listing the actor was shown on an earlier day (Tokyo time); empty before the second visit. */
export async function seenBefore(actor: Actor, listingId: string): Promise<ReadonlySet<string>> {
  const seen = await db.matchImpression.findMany({
    where: { listingId, day: { lt: new Date(tokyoDay(clock.now())) }, ...ownImpressionsScope(actor) },
    distinct: ['otherListingId'],
    select: { otherListingId: true },
  })
  return new Set(seen.map(({ otherListingId }) => otherListingId))
}
