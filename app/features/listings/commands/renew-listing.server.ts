import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { lockListing } from '../writes/lock-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { freshTerm } from '../writes/publication-terms.server.ts'

/**
 * Gives a listing a new term from now on. One that has left the lists because its time ran out comes back.
 * @throws AppError listing.not_found, listing.wrong_state, participant.not_verified when the verification was taken back
 */
export async function renewListing(actor: Actor, { listingId }: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await findEditableListing(ctx, listingId)
    const listing = await lockListing(ctx, listingId)
    if (listing?.status !== 'published' && listing?.status !== 'paused') throw new AppError('listing.wrong_state')
    const term = await freshTerm(ctx)
    if (listing.status === 'paused') {
      if (listing.participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
      await moveListing(ctx, listing, 'resume', 'owner', term)
    } else
      await ctx.tx.listing.updateMany({
        where: { id: listingId, ...systemScope('found under its own scope and locked') },
        data: { ...term, version: { increment: 1 } },
      })
    await ctx.record({ action: 'listing.renewed', entityType: 'listing', entityId: listingId })
  })
}
