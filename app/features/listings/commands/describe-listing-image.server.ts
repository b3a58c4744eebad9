import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { refuseTellingAlt } from '../telling-alt.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

/**
 * Changes the description of one of the listing's own pictures. @throws AppError listing.not_found, image.not_found,
 * image.alt_reveals_name
 */
export function describeListingImage(
  actor: MemberActor,
  { listingId, imageId, alt }: { listingId: string; imageId: string; alt: string },
): Promise<void> {
  return runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, listingId)
    if (listing.status === 'closed') throw new AppError('listing.wrong_state')
    refuseTellingAlt(listing, alt)
    const { count } = await ctx.tx.image.updateMany({ where: { id: imageId, listingId }, data: { alt } })
    if (count !== 1) throw new AppError('image.not_found')
    await ctx.record({
      action: 'listing.image_described',
      entityType: 'listing',
      entityId: listingId,
      data: { imageId },
    })
  })
}
