import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { markOf } from '../draft-marks.ts'
import { asRawFields, rawOf } from '../draft-values.ts'
import { imageField } from '../image-fields.ts'
import { fieldsOf, valuesOf } from '../listing-values.ts'
import { changeDraft, lockDraft } from './change-draft.server.ts'
import { findEditableListing } from './find-editable-listing.server.ts'

export interface ImageList {
  listingId: string
  /** Key of one of the listing's fields that hold pictures. */
  field: string
}

export type EditableListing = Awaited<ReturnType<typeof findEditableListing>>

async function currentImages({ tx }: CommandContext, listing: EditableListing, key: string): Promise<string[]> {
  const draft = await tx.listingDraft.findFirst({
    where: { listingId: listing.id, ...systemScope('of a listing found under its own scope') },
    select: { fields: true },
  })
  const raw = draft
    ? asRawFields(draft.fields)
    : rawOf(fieldsOf(listing), valuesOf(listing, listing.confidential?.details))
  return raw[key] ?? []
}

/**
 * Changes a list of pictures in the working copy, from what stands in it at this moment: two uploads at once both stay.
 * @param change what the list becomes; the same list means nothing is written
 * @returns the listing, for checks and writes of the caller
 * @throws AppError listing.not_found, listing.wrong_state, image.not_found for a field without pictures,
 * image.too_many beyond what the field holds
 */
export async function changeImages(
  ctx: CommandContext,
  { listingId, field: key }: ImageList,
  change: (ids: readonly string[], listing: EditableListing) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  await lockDraft(ctx, listingId)
  const listing = await findEditableListing(ctx, listingId)
  const field = imageField(listing, key)
  const before = await currentImages(ctx, listing, field.key)
  const after = [...new Set(await change(before, listing))]
  if (after.length > field.max && after.length > before.length)
    throw new AppError('image.too_many', { field: 'picture', params: { max: field.max } })
  // With the mark of what was read, the list is taken as it is: the lock keeps other writers out meanwhile.
  await changeDraft(ctx, { listingId, revision: 0, fields: { [key]: after }, base: { [key]: [markOf(before)] } })
}
