import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Requests that have been made to a listing, whatever became of them. */
export const madeTo = (listing: { id: string; side: ListingSide }): Prisma.IntroductionWhereInput => ({
  origin: 'member',
  ...(listing.side === 'offer'
    ? { offerListingId: listing.id, askedBySide: 'need' }
    : { needListingId: listing.id, askedBySide: 'offer' }),
})
