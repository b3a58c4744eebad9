import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { fieldsOf, valuesOf } from '../listing-values.ts'
import { publishingDefects } from '../publishing-defects.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/**
 * Asks the operator to publish a saved draft.
 * @throws AppError listing.not_found, listing.wrong_state, listing.incomplete when something required is missing or
 * something in it would give its writer away
 */
export async function submitListing(actor: Actor, input: { listingId: string }): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, input.listingId)
    const defects = publishingDefects(fieldsOf(listing), valuesOf(listing, listing.confidential?.details))
    if (defects.size > 0) throw new AppError('listing.incomplete')
    await moveListing(ctx, listing, 'submit', 'owner')
  })
}
