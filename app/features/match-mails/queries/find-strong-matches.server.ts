import { getPoster } from '#app/features/matching/queries/get-poster.server.ts'
import { rankForListing } from '#app/features/matching/queries/rank-for-listing.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { CHECKED } from '../limits.ts'
import { fitsWell, strongOf } from '../rules.ts'

export interface StrongPair {
  listingId: string
  otherListingId: string
  /** 0..100 */
  fit: number
}

const rankAsPoster = async (listing: { id: string; participantId: string }) =>
  rankForListing(await getPoster(listing.participantId), listing.id)

/**
 * The counterparts among whose first matches a listing stands, as their posters see them. However large the market is, its
 * best ones alone are asked.
 * @returns undefined while search is away
 */
export async function findStrongMatches(listingId: string): Promise<StrongPair[] | undefined> {
  const now = clock.now()
  const listing = await db.listing.findFirst({
    where: {
      AND: [
        { id: listingId, status: 'published', OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
        systemScope('its posters and those of its counterparts are told'),
      ],
    },
    select: { id: true, participantId: true },
  })
  if (!listing) return []
  const own = await rankAsPoster(listing)
  if (own.isFallback) return undefined
  const pairs: StrongPair[] = []
  for (const { match } of own.matches.filter(fitsWell).slice(0, CHECKED)) {
    const theirs = await rankAsPoster(match.listing)
    if (theirs.isFallback) return undefined
    const found = strongOf(theirs.matches).find((one) => one.match.listing.id === listingId)
    if (found) pairs.push({ listingId, otherListingId: match.listing.id, fit: Math.round(found.match.score * 100) })
  }
  return pairs
}
