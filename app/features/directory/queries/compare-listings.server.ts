import { projectListing, valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { ShownField } from '#app/features/listings/shown-field.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import type { ListingColumn } from '#app/tracks/field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

export interface ComparedField extends ShownField {
  /** What it is for listings of every track, where it is that. */
  column: ListingColumn | null
}

export interface ComparedListing {
  id: string
  track: string
  side: ListingSide
  title: string
  fields: ComparedField[]
}

/** The published ones of these listings, in the given order, each as this reader may see it. */
export async function compareListings(actor: Actor, ids: readonly string[]): Promise<ComparedListing[]> {
  const cleared = can(actor, 'directory:read_member_level') ? 'member' : 'public'
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', AND: listingsVisibleTo(actor) },
    select: { id: true, ...valueColumns },
  })
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const fields = projectListing(row, cleared)
      .filter(({ definition }) => definition.control !== 'images' && definition.column !== 'title')
      .map(({ definition: { key, control, column }, level, value }) => ({
        key,
        control,
        level,
        value,
        column: column ?? null,
      }))
    return [{ id, track: row.track, side: row.side, title: row.title, fields }]
  })
}
