import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/** Takes a listing out of the lists because its counterpart is found. @throws AppError listing.not_found, listing.wrong_state */
export async function matchListing(actor: Actor, input: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await moveListing(ctx, await findEditableListing(ctx, input.listingId), 'match', 'owner')
  })
}
