import { db } from '#app/platform/db.server.ts'
import type { EventPayloads } from '#app/platform/events.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { admitWaiting } from '../commands/admit-waiting.server.ts'
import { closeIntroductionsOf } from '../commands/close-introductions.server.ts'

const FREES = systemScope('whose place has become free')

const listingsOf = { offerListingId: true, needListingId: true } as const

/** A request has ended: whoever waits for the same listing moves up. */
export async function onIntroductionPlaceFreed({ introductionId }: EventPayloads['introduction.ended']): Promise<void> {
  const row = await db.introduction.findFirst({ where: { id: introductionId, ...FREES }, select: listingsOf })
  if (row) for (const id of [row.offerListingId, row.needListingId]) await admitWaiting(id)
}

/** A request has become a deal: its place is free as well. */
export async function onDealPlaceFreed({ dealId }: EventPayloads['deal.opened']): Promise<void> {
  const row = await db.introduction.findFirst({ where: { deal: { id: dealId }, ...FREES }, select: listingsOf })
  if (row) for (const id of [row.offerListingId, row.needListingId]) await admitWaiting(id)
}

/** A listing has left the lists for good, or has come back: everybody who waits gets an answer, or a place. */
export async function onListingPlacesChanged({ listingId }: EventPayloads['listing.changed']): Promise<void> {
  await closeIntroductionsOf(listingId)
  await admitWaiting(listingId)
}
