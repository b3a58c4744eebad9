import type { Actor } from '#app/platform/actor.ts'
import { getWorkingCopy, type WorkingCopy } from '#app/features/listings/queries/get-working-copy.server.ts'
import { splitValues } from '#app/features/listings/listing-values.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { type ListingView, listingView } from '../listing-view.ts'
import { findPictures, type Picture } from './find-pictures.server.ts'
import { type PreviewLevel, previewLevels, previewReader } from '../preview-levels.ts'

/** A working copy as readers of one level will see it once it is published. */
export interface DraftPreview extends ListingView {
  listingId: string
  track: string
  side: ListingSide
  title: string
  level: PreviewLevel
  reader: (typeof previewReader)[PreviewLevel]
  pictures: Picture[]
}

/** What the working copy would be stored as, read back the way a page reads it: the row first, then the projection. */
async function previewOf(copy: WorkingCopy, level: PreviewLevel): Promise<DraftPreview> {
  const { listing, fields, values, switches } = copy
  const { track, side } = listing
  const { columns, details, switches: kept, confidential } = splitValues(fields, values, switches)
  const row = { ...columns, track, side, details, switches: kept }
  const view = listingView(row, level, level === 'granted' ? confidential : undefined)
  return {
    listingId: listing.id,
    track,
    side,
    title: columns.title,
    level,
    reader: previewReader[level],
    ...view,
    pictures: await findPictures(listing.participantId, view.fields),
  }
}

/**
 * What a visitor, a member, or a counterpart with the owner's approval will see of a working copy.
 * @throws AppError listing.not_found, listing.wrong_state for a closed one
 */
export async function getDraftPreview(actor: Actor, id: string, level: PreviewLevel): Promise<DraftPreview> {
  return previewOf(await getWorkingCopy(actor, id), level)
}

/** The same for all three at once. */
export async function getDraftPreviews(actor: Actor, id: string): Promise<DraftPreview[]> {
  const copy = await getWorkingCopy(actor, id)
  return Promise.all(previewLevels.map((level) => previewOf(copy, level)))
}
