import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ownListingRowsScope, ownReadingsScope, ownRowsScope } from '../scope.ts'

const wholeListing = {
  confidential: { select: { details: true } },
  draft: { select: { fields: true, switches: true, revision: true, updatedAt: true, submittedAt: true } },
  // Who has asked stays unknown, as on the page.
  questions: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, text: true, state: true, answer: true, isPublic: true, createdAt: true, answeredAt: true },
  },
  viewDays: { orderBy: { day: 'asc' }, select: { day: true, views: true } },
} satisfies Prisma.ListingInclude

/** The listings of the participants as a whole: what they say, what is being typed, and what they said before. */
export async function exportListings(ids: readonly string[]) {
  return {
    listings: await db.listing.findMany({
      where: ownRowsScope(ids),
      orderBy: { createdAt: 'asc' },
      include: wholeListing,
    }),
    listingVersions: await db.listingVersion.findMany({
      where: ownListingRowsScope(ids),
      orderBy: [{ listingId: 'asc' }, { version: 'asc' }],
      select: { listingId: true, version: true, open: true, confidential: true, switches: true, createdAt: true },
    }),
    strongMatches: await db.strongMatch.findMany({
      where: ownListingRowsScope(ids),
      orderBy: { notedAt: 'asc' },
      select: { listingId: true, otherListingId: true, fit: true, notedAt: true },
    }),
    hiddenMatches: await db.hiddenMatch.findMany({
      where: ownListingRowsScope(ids),
      orderBy: { createdAt: 'asc' },
      select: { listingId: true, otherListingId: true, reason: true, note: true, createdAt: true },
    }),
    // What was found in the own listing and profile; which listing stands over there is not told.
    crossTrackHints: (
      await db.crossTrackHint.findMany({
        where: ownListingRowsScope(ids),
        orderBy: { computedAt: 'asc' },
        select: { listingId: true, rule: true, source: true, words: true, computedAt: true },
      })
    ).map(({ words, ...hint }) => ({ ...hint, words: (words as { from?: unknown }).from })),
    readings: await db.pairReading.findMany({
      where: ownReadingsScope(ids),
      orderBy: { readAt: 'asc' },
      select: { offerListingId: true, needListingId: true, fit: true, reasons: true, readAt: true },
    }),
  }
}
