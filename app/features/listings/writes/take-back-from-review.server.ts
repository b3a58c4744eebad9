import type { CommandContext } from '#app/platform/command.server.ts'
import { type MovableListing, moveListing } from './move-listing.server.ts'

/**
 * What its owner writes on is not reviewed any more: a listing in review becomes a draft again.
 * @returns the listing as it is now
 * @throws AppError listing.wrong_state when the operator was faster
 */
export async function takeBackFromReview<L extends MovableListing>(ctx: CommandContext, listing: L): Promise<L> {
  if (listing.status !== 'in_review') return listing
  return { ...listing, ...(await moveListing(ctx, listing, 'withdraw', 'owner')) }
}
