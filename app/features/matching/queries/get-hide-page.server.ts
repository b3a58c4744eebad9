import { actingListingsScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { otherSide } from '#app/tracks/track-definition.ts'

export interface HidePage {
  listing: { id: string; title: string }
  other: { id: string; title: string; teaser: string }
}

/** What is asked when a match is to be hidden. @throws AppError listing.not_found as hiding it would */
export async function getHidePage(actor: Actor, listingId: string, otherListingId: string): Promise<HidePage> {
  const own = await db.listing.findFirst({
    where: { id: listingId, ...actingListingsScope(actor) },
    select: { id: true, title: true, track: true, side: true },
  })
  if (!own) throw new AppError('listing.not_found')
  const pair = { id: otherListingId, track: own.track, side: otherSide(own.side), status: 'published' as const }
  const other = await db.listing.findFirst({
    where: { AND: [pair, listingsVisibleTo(actor)] },
    select: { id: true, title: true, teaser: true },
  })
  if (!other) throw new AppError('listing.not_found')
  return { listing: { id: own.id, title: own.title }, other }
}
