import { valueColumns } from '#app/features/listings/listing-values.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { HiddenExample } from '../learning.ts'
import { rankedColumns, toRankable } from '../rankable.ts'
import type { HideReason } from '../hide-reasons.ts'
import { ownHiddenMatchesScope } from '../scope.ts'

/** What was hidden last is learned from. */
const LEARNED_FROM = 100

export interface Hidden {
  ids: Set<string>
  examples: HiddenExample[]
}

/** What was hidden for an own listing: none of it is shown again, and the last of it is learned from. */
export async function hiddenFor(actor: Actor, listingId: string): Promise<Hidden> {
  const rows = await db.hiddenMatch.findMany({
    where: { listingId, ...ownHiddenMatchesScope(actor) },
    orderBy: { createdAt: 'desc' },
    select: { otherListingId: true, reason: true },
  })
  const reasons = new Map(rows.slice(0, LEARNED_FROM).map((row) => [row.otherListingId, row.reason as HideReason]))
  const listings = reasons.size
    ? await db.listing.findMany({
        where: { id: { in: [...reasons.keys()] }, ...systemScope('read by the ranker only, whatever became of them') },
        select: { ...valueColumns, ...rankedColumns },
      })
    : []
  return {
    ids: new Set(rows.map((row) => row.otherListingId)),
    examples: listings.map((row) => ({ listing: toRankable(row), reason: reasons.get(row.id)! })),
  }
}
