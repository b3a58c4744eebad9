import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/**
 * Takes a listing out of sight for a while, also one whose talks have come to nothing.
 * @throws AppError listing.not_found, listing.wrong_state
 */
export async function pauseListing(actor: Actor, input: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, input.listingId)
    const transition = listing.status === 'matched' ? 'set_aside' : 'pause'
    await moveListing(ctx, listing, transition, 'owner', { matchedDealId: null })
  })
}
