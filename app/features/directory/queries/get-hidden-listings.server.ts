import { listingsHiddenFromScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Filter } from '#search/filter.ts'

/** As many as one filter may name; whoever more listings hide from is still shown none of them, only counts differ. */
const MOST = 1_000

/**
 * Keeps the listings that hide from an organisation of the actor out of a search, so that neither hits nor counts tell of
 * them. The index knows nothing of who hides from whom.
 */
export async function hiddenListingsFilter(actor: Actor): Promise<Filter | undefined> {
  if (actor.kind !== 'member' || actor.participants.length === 0) return undefined
  const hidden = await db.listing.findMany({
    where: { status: 'published', AND: listingsHiddenFromScope(actor) },
    select: { id: true },
    orderBy: { publishedAt: 'desc' },
    take: MOST,
  })
  const values = hidden.map(({ id }) => id)
  return values.length === 0 ? undefined : { op: 'not', of: { op: 'in', field: 'id', values } }
}
