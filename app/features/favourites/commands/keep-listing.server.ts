import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { KEPT_MAX } from '../limits.ts'
import { favouriteOwnScope } from '../scope.ts'

/**
 * Puts a published listing among the member's favourites. Said twice it is kept once. No audit entry: what somebody looks
 * at with interest is nobody's business, the operator's included.
 * @throws AppError listing.not_found, favourite.too_many
 */
export async function keepListing(actor: Actor, listingId: string): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const { memberId } = actor
  await runCommand(actor, 'favourite:keep', async ({ tx, now }) => {
    const listing = await tx.listing.findFirst({
      where: { AND: [{ id: listingId, status: 'published' }, listingsVisibleTo(actor)] },
      select: { id: true },
    })
    if (!listing) throw new AppError('listing.not_found')
    if ((await tx.listingFavourite.count({ where: favouriteOwnScope(actor) })) >= KEPT_MAX)
      throw new AppError('favourite.too_many', { params: { max: KEPT_MAX } })
    await tx.listingFavourite.createMany({ data: { memberId, listingId, createdAt: now }, skipDuplicates: true })
  })
}
