import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { listingOn, sidesOf } from '#app/features/deals/side-of.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import { grantedFieldsScope, partyNotesScope } from '../scope.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'

/** What the counterpart's listing says to this reader beyond what every member may read. */
export interface DisclosedFields {
  /** Whose listing. */
  side: ListingSide
  /** What its owner has opened; null while it is closed. */
  granted: ShownField[] | null
  /** What both parties of the deal may read once both have signed. */
  notes: ShownField[]
}

/**
 * The one place where somebody else's confidential fields are read. The database itself is asked for a row only under
 * the conditions: reader a party of this deal, both NDAs signed, not broken off and, for granted fields, an approval
 * that stands.
 * @returns undefined for somebody who is no party
 */
export async function getDisclosedFields(actor: MemberActor, dealId: string): Promise<DisclosedFields | undefined> {
  const deal = await db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealReadingPartyScope(actor)] },
    include: { offerListing: { select: valueColumns }, needListing: { select: valueColumns } },
  })
  const mySide = deal && sidesOf(actor, deal)[0]
  if (!deal || !mySide) return undefined
  const side = otherSide(mySide)
  const listing = side === 'offer' ? deal.offerListing : deal.needListing
  const listingId = listingOn(deal, side)
  const [forParties, opened] = await Promise.all([
    db.listingConfidential.findFirst({ where: { listingId, ...partyNotesScope(actor, deal.id, side) } }),
    db.listingConfidential.findFirst({
      where: { listingId, ...grantedFieldsScope(actor, { dealIds: [deal.id], listingId }, side) },
    }),
  ])
  return {
    side,
    granted: opened && shownFields(listing, ['granted'], opened.details),
    notes: forParties ? shownFields(listing, ['party'], forParties.details) : [],
  }
}
