import { db } from '#app/platform/db.server.ts'
import type { ShownField } from '#app/features/listings/shown-field.ts'

/** A picture of a listing as this reader may see it. Says nothing of whose it is. */
export interface Picture {
  id: string
  alt: string
  width: number
  height: number
}

/**
 * The pictures in those fields of a listing that its projection has let through, in their order.
 * @param participantId whose listing it is: an id of somebody else's picture in it shows nothing
 */
export async function findPictures(participantId: string, fields: readonly ShownField[]): Promise<Picture[]> {
  const ids = fields.flatMap(({ control, value }) =>
    control === 'images' && Array.isArray(value) ? (value as readonly string[]) : [],
  )
  if (ids.length === 0) return []
  const rows = await db.image.findMany({
    where: { participantId, id: { in: ids } },
    select: { id: true, alt: true, width: true, height: true },
  })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
