import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { findListingInReview } from '../writes/find-listing-in-review.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/**
 * Publishes a listing in review, in the version the operator has read.
 * @throws AppError listing.not_found, listing.wrong_state, listing.stale, participant.not_verified
 */
export async function approveListing(actor: Actor, input: { listingId: string; version: number }): Promise<void> {
  await runCommand(actor, 'listing:review', async (ctx) => {
    const listing = await findListingInReview(ctx, input.listingId, input.version)
    if (listing.participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
    await moveListing(ctx, listing, 'approve', 'operator', { publishedAt: ctx.now, rejectionReason: null })
  })
}
