import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { readableParticipantIds } from '#app/platform/actor.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

const bothSigned: Prisma.DealWhereInput[] = [
  { signatures: { some: { side: 'offer' } } },
  { signatures: { some: { side: 'need' } } },
]

/** Its parties, both bound by the NDA, and not broken off: then what was opened closes again. */
const dealOpenBetweenParties = (actor: Actor, dealIds: readonly string[]): Prisma.DealWhereInput => ({
  AND: [{ id: { in: [...dealIds] }, endedBy: null }, dealReadingPartyScope(actor), ...bothSigned],
})

const ofListingIn = (side: ListingSide, deal: Prisma.DealWhereInput): Prisma.ListingConfidentialWhereInput => ({
  listing: side === 'offer' ? { dealsAsOffer: { some: deal } } : { dealsAsNeed: { some: deal } },
})

/** The confidential part of one side's listing, for reading what only the parties of this deal may read. */
export const partyNotesScope = (
  actor: Actor,
  dealId: string,
  side: ListingSide,
): Prisma.ListingConfidentialWhereInput => ofListingIn(side, dealOpenBetweenParties(actor, [dealId]))

/** The same for what its owner has opened to the reader, in one of these deals, as long as the approval stands. */
export function grantedFieldsScope(
  actor: Actor,
  { dealIds, listingId }: { dealIds: readonly string[]; listingId: string },
  side: ListingSide,
) {
  const standing = {
    listingId,
    toParticipantId: { in: readableParticipantIds(actor) },
    revokedAt: null,
  }
  return ofListingIn(side, { AND: [dealOpenBetweenParties(actor, dealIds), { grants: { some: standing } }] })
}
