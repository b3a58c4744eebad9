import { type Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { SHOWN_FROM } from '../limits.ts'
import { favouriteOwnScope } from '../scope.ts'

/** Which of these listings the actor has kept. */
export async function keptAmong(actor: Actor, listingIds: readonly string[]): Promise<string[]> {
  if (actor.kind !== 'member' || listingIds.length === 0) return []
  const rows = await db.listingFavourite.findMany({
    where: { listingId: { in: [...listingIds] }, ...favouriteOwnScope(actor) },
    select: { listingId: true },
  })
  return rows.map(({ listingId }) => listingId)
}

/** How many members keep a listing, for its owner; null while there are so few that one could guess who. */
export async function countFavourites(listingId: string): Promise<number | null> {
  const count = await db.listingFavourite.count({ where: { listingId, ...systemScope('a number and nothing else') } })
  return count >= SHOWN_FROM ? count : null
}
