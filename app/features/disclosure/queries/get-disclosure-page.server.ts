import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { isBrokenOff } from '#app/features/deals/rules.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { actingSidesOf, listingOn, sidesOf } from '#app/features/deals/side-of.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { ownListingsScope } from '#app/features/listings/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'

export interface DisclosurePage {
  dealId: string
  track: string
  /** The reader's side; the listing shown is the reader's own. */
  side: ListingSide
  listing: { id: string; title: string }
  counterpartName: string
  /** `not_signed`: the NDA is not signed by both; `open`: the counterpart reads it; `over`: the deal has gone on or ended. */
  status: 'not_signed' | 'closed' | 'open' | 'over'
  openSince: string | null
  canAct: boolean
  /** What the counterpart reads once it is opened. */
  preview: ShownField[]
  /** What the counterpart reads anyway once both have signed. */
  notes: ShownField[]
}

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealReadingPartyScope(actor)] },
    include: {
      offerParticipant: { select: { name: true } },
      needParticipant: { select: { name: true } },
      offerListing: { select: valueColumns },
      needListing: { select: valueColumns },
      signatures: { select: { side: true } },
      grants: { where: { revokedAt: null } },
    },
  })

type DealRow = NonNullable<Awaited<ReturnType<typeof findDeal>>>

function statusOf(deal: DealRow, isOpen: boolean): DisclosurePage['status'] {
  const track = trackOf(deal.track)
  if (isBrokenOff(track, deal.state)) return 'over'
  if (deal.signatures.length < 2) return 'not_signed'
  if (isOpen) return 'open'
  return track.milestones.disclosureStates.includes(deal.state) ? 'closed' : 'over'
}

/**
 * What the reader's own listing keeps closed, to be opened to the counterpart or closed again.
 * @throws AppError deal.not_found
 */
export async function getDisclosurePage(actor: MemberActor, dealId: string): Promise<DisclosurePage> {
  const deal = await findDeal(actor, dealId)
  const acting = deal ? actingSidesOf(actor, deal) : []
  const side = deal && (acting[0] ?? sidesOf(actor, deal)[0])
  if (!deal || !side) throw new AppError('deal.not_found')
  const id = listingOn(deal, side)
  const listing = side === 'offer' ? deal.offerListing : deal.needListing
  const own = await db.listingConfidential.findFirst({ where: { listingId: id, listing: ownListingsScope(actor) } })
  const grant = deal.grants.find(({ listingId }) => listingId === id)
  return {
    dealId: deal.id,
    track: deal.track,
    side,
    listing: { id, title: listing.title },
    counterpartName: otherSide(side) === 'offer' ? deal.offerParticipant.name : deal.needParticipant.name,
    status: statusOf(deal, grant !== undefined),
    openSince: grant?.grantedAt.toISOString() ?? null,
    canAct: acting.length > 0,
    preview: shownFields(listing, ['granted'], own?.details),
    notes: shownFields(listing, ['party'], own?.details),
  }
}
