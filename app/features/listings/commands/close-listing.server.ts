import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { CloseReason } from '../close-reasons.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/** Ends a listing for good. @throws AppError listing.not_found, listing.wrong_state */
export async function closeListing(actor: Actor, input: { listingId: string; reason: CloseReason }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, input.listingId)
    await moveListing(ctx, listing, 'close', 'owner', { closeReason: input.reason })
  })
}
