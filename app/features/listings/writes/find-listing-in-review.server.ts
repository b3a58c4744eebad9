import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { listingsVisibleTo } from '../scope.ts'

/**
 * The listing an operator has before them.
 * @param version the one that was read, so that nothing is approved unread
 * @throws AppError listing.not_found, listing.stale
 */
export async function findListingInReview({ tx, actor }: CommandContext, id: string, version: number) {
  const listing = await tx.listing.findFirst({
    where: { AND: [{ id }, listingsVisibleTo(actor)] },
    select: { id: true, status: true, version: true, participant: { select: { verificationStatus: true } } },
  })
  if (!listing) throw new AppError('listing.not_found')
  if (listing.status !== 'in_review') throw new AppError('listing.wrong_state')
  if (listing.version !== version) throw new AppError('listing.stale')
  return listing
}
