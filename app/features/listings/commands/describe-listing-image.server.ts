import { copyImage } from '#app/features/participants/writes/store-image.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isPrivate } from '../rules.ts'
import { refuseTellingAlt } from '../telling-alt.ts'
import { changeImages, type EditableListing, type ImageList } from '../writes/change-images.server.ts'

interface Description extends ImageList {
  imageId: string
  alt: string
}

/** Nobody but its own people has ever read it. */
async function isUnread({ tx }: CommandContext, { id, status }: EditableListing): Promise<boolean> {
  if (!isPrivate(status)) return false
  const where = { listingId: id, ...systemScope('of a listing found under its own scope') }
  return (await tx.listingVersion.count({ where })) === 0
}

/** The list with the new words in it: the same picture while nobody has read the old ones, a copy afterwards. */
async function described(
  ctx: CommandContext,
  listing: EditableListing,
  ids: readonly string[],
  { imageId, alt }: Description,
): Promise<readonly string[]> {
  const { id: listingId, participantId } = listing
  const image = await ctx.tx.image.findFirst({ where: { id: imageId, listingId }, select: { sha256: true } })
  if (!image) throw new AppError('image.not_found')
  if (ids.includes(imageId)) {
    if (await isUnread(ctx, listing)) {
      await ctx.tx.image.update({ where: { id: imageId }, data: { alt } })
      return ids
    }
    const copy = await copyImage(ctx, imageId, { participantId, purpose: 'listing', listingId, alt })
    return ids.map((id) => (id === imageId ? copy : id))
  }
  // Sent twice: the words stand there already.
  const same = { id: { in: [...ids] }, sha256: image.sha256, alt }
  if ((await ctx.tx.image.count({ where: same })) === 0) throw new AppError('image.not_found')
  return ids
}

/**
 * Changes the description of one of the listing's own pictures. Of a listing others have read it is a change like any
 * other: it stands in the working copy until it is submitted and approved.
 * @throws AppError listing.not_found, listing.wrong_state, image.not_found, image.alt_reveals_name, image.too_many
 */
export function describeListingImage(actor: MemberActor, description: Description): Promise<void> {
  const { listingId, imageId } = description
  return runCommand(actor, 'listing:write', async (ctx) => {
    await changeImages(ctx, description, (ids, listing) => {
      refuseTellingAlt(listing, description.alt)
      return described(ctx, listing, ids, description)
    })
    await ctx.record({
      action: 'listing.image_described',
      entityType: 'listing',
      entityId: listingId,
      data: { imageId },
    })
  })
}
