import { readPicture } from '#app/features/participants/read-picture.server.ts'
import { storeImage } from '#app/features/participants/writes/store-image.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import type { MetadataFinding } from '#app/platform/images/findings.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { AddImageInput } from '../picture-schema.ts'
import { refuseTellingAlt } from '../telling-alt.ts'
import { changeImages } from '../writes/change-images.server.ts'

/** At the end; the same picture that stood there with other words is described anew where it stands. */
async function placed({ tx }: CommandContext, ids: readonly string[], imageId: string, sha256: string) {
  const earlier = await tx.image.findFirst({ where: { id: { in: [...ids] }, sha256 }, select: { id: true } })
  return earlier ? ids.map((id) => (id === earlier.id ? imageId : id)) : [...ids, imageId]
}

/**
 * Puts a picture at the end of a listing's pictures.
 * @returns its id, and what the data inside the file told: for the sender's eyes only
 * @throws AppError image.* beside the field `picture` or `alt`, listing.not_found, listing.wrong_state
 */
export async function addListingImage(
  actor: MemberActor,
  { listingId, field, alt, ...file }: AddImageInput & { listingId: string },
): Promise<{ imageId: string; findings: MetadataFinding[] }> {
  requirePermission(actor, 'listing:write')
  const picture = await readPicture(file)
  return runCommand(actor, 'listing:write', async (ctx) => {
    let imageId = ''
    await changeImages(ctx, { listingId, field }, async (ids, listing) => {
      refuseTellingAlt(listing, alt)
      imageId = await storeImage(ctx, {
        participantId: listing.participantId,
        purpose: 'listing',
        listingId,
        alt,
        picture,
      })
      return placed(ctx, ids, imageId, picture.sha256)
    })
    await ctx.record({
      action: 'listing.image_added',
      entityType: 'listing',
      entityId: listingId,
      data: { imageId, findings: picture.findings.map(({ kind }) => kind).join(',') },
    })
    return { imageId, findings: picture.findings }
  })
}
