import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { answerDraft, findWaitingListing, type ReadListing } from '../writes/find-waiting-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/**
 * Gives a listing, or the changes of a published one, back to its owner with the reason; the owner may change it and
 * submit it again. A published listing stays as it was.
 * @throws AppError listing.not_found, listing.wrong_state, listing.stale
 */
export async function rejectListing(actor: Actor, input: ReadListing & { reason: string }): Promise<void> {
  await runCommand(actor, 'listing:review', async (ctx) => {
    const { listing, changes } = await findWaitingListing(ctx, input)
    if (changes) {
      await ctx.record({ action: 'listing.changes_rejected', entityType: 'listing', entityId: listing.id })
      await ctx.emit('listing.changes_rejected', { listingId: listing.id })
    } else await moveListing(ctx, listing, 'reject', 'operator', { rejectionReason: input.reason })
    await answerDraft(ctx, listing.id, changes ? input.reason : null)
  })
}
