import { copyImage } from '#app/features/participants/writes/store-image.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { changeImages, type ImageList } from '../writes/change-images.server.ts'

interface OneImage extends ImageList {
  imageId: string
}

/** Moves a picture one place; at the end of the list it stays. A picture that was taken out meanwhile is no error. */
export function moveListingImage(actor: MemberActor, { imageId, by, ...list }: OneImage & { by: 'up' | 'down' }) {
  return runCommand(actor, 'listing:write', (ctx) =>
    changeImages(ctx, list, (ids) => {
      const from = ids.indexOf(imageId)
      const to = by === 'up' ? from - 1 : from + 1
      if (from < 0 || to < 0 || to >= ids.length) return ids
      const rest = ids.filter((id) => id !== imageId)
      return [...rest.slice(0, to), imageId, ...rest.slice(to)]
    }),
  )
}

/** Takes a picture out of the listing. Its bytes go when no version of the listing shows it any more. */
export function removeListingImage(actor: MemberActor, { imageId, ...list }: OneImage) {
  return runCommand(actor, 'listing:write', (ctx) =>
    changeImages(ctx, list, (ids) => ids.filter((id) => id !== imageId)),
  )
}

/**
 * Puts a picture of the participant's portfolio into the listing, as a copy: what the portfolio says of it later is not
 * what the listing's readers were shown.
 * @throws AppError image.not_found, image.too_many
 */
export function takePortfolioImage(actor: MemberActor, { imageId, ...list }: OneImage) {
  return runCommand(actor, 'listing:write', (ctx) =>
    changeImages(ctx, list, async (ids, { participantId }) => {
      const piece = await ctx.tx.image.findFirst({
        where: { id: imageId, participantId, purpose: 'portfolio' },
        select: { alt: true, sha256: true },
      })
      if (!piece) throw new AppError('image.not_found')
      const { alt, sha256 } = piece
      if ((await ctx.tx.image.count({ where: { id: { in: [...ids] }, sha256 } })) > 0) return ids
      const { listingId } = list
      return [...ids, await copyImage(ctx, imageId, { participantId, purpose: 'listing', listingId, alt })]
    }),
  )
}
