import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingIntent } from '../listing-form-schema.ts'
import { splitValues } from '../listing-values.ts'
import { isPrivate } from '../rules.ts'
import type { findEditableListing } from './find-editable-listing.server.ts'
import { moveListing } from './move-listing.server.ts'

type EditableListing = Awaited<ReturnType<typeof findEditableListing>>

/** What others read may not fall back to an unchecked draft, and what is closed is no longer written. */
function refuseWrongState({ status }: EditableListing, intent: ListingIntent) {
  if (status === 'closed' || (intent === 'draft' && !isPrivate(status))) throw new AppError('listing.wrong_state')
}

/**
 * Replaces what a listing says; `submit` also asks for publication where that has not been done.
 * @throws AppError listing.wrong_state, listing.stale when it has changed since it was read
 */
export async function rewriteListing(
  ctx: CommandContext,
  listing: EditableListing,
  values: FieldValues,
  intent: ListingIntent,
): Promise<{ listingId: string }> {
  refuseWrongState(listing, intent)
  const { id, status, version, side } = listing
  const { columns, details, confidential } = splitValues(trackOf(listing.track).sides[side].fields, values)
  const { count } = await ctx.tx.listing.updateMany({
    where: { id, status, version, ...systemScope('found by the caller under its own scope') },
    data: { ...columns, details, version: { increment: 1 } },
  })
  if (count !== 1) throw new AppError('listing.stale')
  await ctx.tx.listingConfidential.upsert({
    where: { listingId: id, ...systemScope('of the listing just rewritten') },
    create: { listingId: id, details: confidential },
    update: { details: confidential },
  })
  await ctx.record({ action: 'listing.edited', entityType: 'listing', entityId: id, data: { version: version + 1 } })
  if (status === 'published') await ctx.emit('listing.changed', { listingId: id })
  if (intent === 'submit' && isPrivate(status))
    await moveListing(ctx, { id, status, version: version + 1 }, 'submit', 'owner')
  return { listingId: id }
}
