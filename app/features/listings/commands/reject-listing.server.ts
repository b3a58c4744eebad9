import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { findListingInReview } from '../writes/find-listing-in-review.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/**
 * Gives a listing back to its owner with the reason; the owner may change it and submit it again.
 * @throws AppError listing.not_found, listing.wrong_state, listing.stale
 */
export async function rejectListing(
  actor: Actor,
  input: { listingId: string; version: number; reason: string },
): Promise<void> {
  await runCommand(actor, 'listing:review', async (ctx) => {
    const listing = await findListingInReview(ctx, input.listingId, input.version)
    await moveListing(ctx, listing, 'reject', 'operator', { rejectionReason: input.reason })
  })
}
