import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isDeletable } from '../rules.ts'
import { lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

/**
 * Deletes a draft that was never published, with all that was typed and its pictures.
 * @throws AppError listing.not_found, listing.wrong_state for one others have had before them: that is closed, with a reason
 */
export async function deleteDraft(actor: Actor, { listingId }: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, listingId)
    const listing = await findEditableListing(ctx, listingId)
    if (!isDeletable(listing)) throw new AppError('listing.wrong_state')
    const { id, status, version } = listing
    const { count } = await ctx.tx.listing.deleteMany({
      where: { id, status, version, publishedAt: null, ...systemScope('found under its own scope') },
    })
    if (count !== 1) throw new AppError('listing.wrong_state')
    await ctx.record({ action: 'listing.deleted', entityType: 'listing', entityId: id })
  })
}
