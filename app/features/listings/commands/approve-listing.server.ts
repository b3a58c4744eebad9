import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { applyDraft } from '../writes/apply-draft.server.ts'
import { answerDraft, findWaitingListing, type ReadListing } from '../writes/find-waiting-listing.server.ts'
import { keepVersion } from '../writes/keep-version.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { freshTerm } from '../writes/publication-terms.server.ts'

/**
 * Publishes a listing in review, or the changes of a published one, exactly as the operator has read them.
 * @throws AppError listing.not_found, listing.wrong_state, listing.stale, participant.not_verified
 */
export async function approveListing(actor: Actor, read: ReadListing): Promise<void> {
  await runCommand(actor, 'listing:review', async (ctx) => {
    const { listing, changes } = await findWaitingListing(ctx, read)
    const { id } = listing
    if (listing.participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
    if (changes) {
      const { version } = await applyDraft(ctx, listing, changes)
      await ctx.record({ action: 'listing.changes_approved', entityType: 'listing', entityId: id, data: { version } })
      await ctx.emit('listing.changed', { listingId: id })
      await ctx.emit('listing.changes_approved', { listingId: id })
    } else {
      const published = { publishedAt: ctx.now, rejectionReason: null, ...(await freshTerm(ctx)) }
      await moveListing(ctx, listing, 'approve', 'operator', published)
    }
    await keepVersion(ctx, id)
    await answerDraft(ctx, id, null)
  })
}
