import { moveListing } from '#app/features/listings/writes/move-listing.server.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const scope = systemScope('the participant leaves')

const EMPTY = {
  title: '',
  teaser: '',
  industry: null,
  prefecture: null,
  municipality: null,
  tags: [],
  priceMinYen: null,
  priceMaxYen: null,
  employees: null,
} satisfies Prisma.ListingUpdateManyMutationInput

/** What nobody but the owner and granted counterparts ever read, and the pictures. */
async function dropConfidential({ tx }: CommandContext, participantId: string): Promise<void> {
  const ofListing = { AND: [{ listing: { participantId } }, scope] }
  await tx.listingConfidential.deleteMany({ where: ofListing })
  await tx.listingDraft.deleteMany({ where: ofListing })
  await tx.listingVersion.deleteMany({ where: ofListing })
  await tx.hiddenMatch.deleteMany({ where: ofListing })
  await tx.matchImpression.deleteMany({ where: ofListing })
  await tx.matchCheck.deleteMany({ where: ofListing })
  await tx.strongMatch.deleteMany({
    where: { AND: [{ OR: [{ listing: { participantId } }, { other: { participantId } }] }, scope] },
  })
  const asEither = { AND: [{ OR: [{ offerListing: { participantId } }, { needListing: { participantId } }] }, scope] }
  await tx.unmadePair.deleteMany({ where: asEither })
  await tx.notedPair.deleteMany({ where: asEither })
  await tx.putAsidePair.deleteMany({ where: asEither })
  await tx.listingSending.deleteMany({ where: { AND: [{ listing: { participantId } }, scope] } })
  await tx.listingSendingRecipient.deleteMany({ where: { AND: [{ participantId }, scope] } })
  const atEitherEnd = { OR: [{ listing: { participantId } }, { other: { participantId } }] }
  await tx.crossTrackHint.deleteMany({ where: { AND: [atEitherEnd, scope] } })
  await tx.unmadeRefresh.deleteMany({ where: { listing: { participantId } } })
  await tx.image.deleteMany({ where: { participantId } })
}

/**
 * Closes the listings of a participant that leaves and empties them. Those that have led to an introduction keep title and
 * teaser: they stand in the records of the other side, who has read them.
 */
export async function emptyListings(ctx: CommandContext, participantId: string): Promise<void> {
  const { tx } = ctx
  const listings = await tx.listing.findMany({
    where: { AND: [{ participantId }, scope] },
    select: { id: true, status: true, version: true },
    orderBy: { id: 'asc' },
  })
  for (const listing of listings)
    if (listing.status !== 'closed')
      await moveListing(ctx, listing, 'close', 'system', { closeReason: 'plans_changed', matchedDealId: null })
  await dropConfidential(ctx, participantId)
  const unmet = { introductionsAsOffer: { none: {} }, introductionsAsNeed: { none: {} } }
  await tx.listing.updateMany({
    where: { AND: [{ participantId }, unmet, scope] },
    data: { ...EMPTY, details: {}, switches: {} },
  })
  await tx.listing.updateMany({
    where: { AND: [{ participantId }, scope] },
    data: { externalId: null, hiddenFrom: [], details: {} },
  })
}
