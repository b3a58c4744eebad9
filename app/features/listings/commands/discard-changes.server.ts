import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isPrivate } from '../rules.ts'
import { lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

/**
 * Drops the changes of a listing others read; what they read stays as it is.
 * @throws AppError listing.not_found, listing.wrong_state for a listing nobody reads yet: its working copy is all there is
 */
export async function discardChanges(actor: Actor, { listingId }: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, listingId)
    const listing = await findEditableListing(ctx, listingId)
    if (isPrivate(listing.status) || listing.status === 'closed') throw new AppError('listing.wrong_state')
    const where = { listingId, ...systemScope('of a listing found under its own scope') }
    const { count } = await ctx.tx.listingDraft.deleteMany({ where })
    if (count === 1)
      await ctx.record({ action: 'listing.changes_discarded', entityType: 'listing', entityId: listingId })
  })
}
