import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import type { ListingIntent } from '../listing-form-schema.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { rewriteListing } from '../writes/rewrite-listing.server.ts'

export interface ListingChange {
  listingId: string
  /** The version the writer had before them. */
  version: number | undefined
  values: FieldValues
  intent: ListingIntent
}

/**
 * Changes what a listing says. A published one stays published.
 * @throws AppError listing.not_found, listing.stale, listing.wrong_state
 */
export async function updateListing(actor: Actor, input: ListingChange): Promise<{ listingId: string }> {
  return runCommand(actor, 'listing:write', async (ctx) => {
    const listing = await findEditableListing(ctx, input.listingId)
    if (listing.version !== input.version) throw new AppError('listing.stale')
    return rewriteListing(ctx, listing, input.values, input.intent)
  })
}
