import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { remainingTerm } from '../writes/publication-terms.server.ts'

/**
 * Shows a paused listing again, or one whose talks have come to nothing. Where its time has run out, it gets a new one.
 * @throws AppError listing.not_found, listing.wrong_state, participant.not_verified when the verification was taken back
 */
export async function resumeListing(actor: Actor, input: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, input.listingId)
    if (listing.participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
    const transition = listing.status === 'matched' ? 'reopen' : 'resume'
    await moveListing(ctx, listing, transition, 'owner', {
      ...(await remainingTerm(ctx, listing)),
      matchedDealId: null,
    })
  })
}
