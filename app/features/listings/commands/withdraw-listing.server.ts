import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { takeBackFromReview } from '../writes/take-back-from-review.server.ts'

/**
 * Takes back what waits for the operator: a new listing becomes a draft again, changes of a published one stay in its
 * working copy.
 * @throws AppError listing.not_found, listing.wrong_state when nothing waits
 */
export async function withdrawListing(actor: Actor, { listingId }: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, listingId)
    const listing = await findEditableListing(ctx, listingId)
    const { status } = await takeBackFromReview(ctx, listing)
    const { count } = await ctx.tx.listingDraft.updateMany({
      where: { listingId, submittedAt: { not: null }, ...systemScope('of a listing found under its own scope') },
      data: { submittedAt: null },
    })
    if (status === listing.status && count === 0) throw new AppError('listing.wrong_state')
    if (status === listing.status)
      await ctx.record({ action: 'listing.changes_withdrawn', entityType: 'listing', entityId: listingId })
  })
}
