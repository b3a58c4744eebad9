import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** The titles of those of these listings that are published and that the reader may open, in the given order. */
export async function titlesFor(actor: Actor, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', AND: listingsVisibleTo(actor) },
    select: { id: true, title: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
