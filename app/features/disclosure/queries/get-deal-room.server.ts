import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { type DealView, getDeal } from '#app/features/deals/queries/get-deal.server.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type DisclosedFields, getDisclosedFields } from './get-disclosed-fields.server.ts'

/** The one room of a deal. */
export interface DealRoom {
  deal: DealView
  /** What the counterpart has opened to the reader; null for somebody who is no party. */
  disclosed: DisclosedFields | null
  /** The reader's own side of it; null for somebody who is no party. */
  own: { isOpen: boolean; canOpen: boolean } | null
}

async function ownDisclosure(actor: MemberActor, deal: DealView): Promise<DealRoom['own']> {
  const { side, canAct } = deal.viewer
  if (side === null) return null
  const isOpen = await db.disclosureGrant.count({
    where: {
      listingId: deal.listings[side].id,
      revokedAt: null,
      deal: { AND: [{ id: deal.id }, dealReadingPartyScope(actor)] },
    },
  })
  const canOpen = canAct && trackOf(deal.track).milestones.disclosureStates.includes(deal.state)
  return { isOpen: isOpen > 0, canOpen }
}

/**
 * Everything the deal's page shows to this reader.
 * @throws AppError deal.not_found
 */
export async function getDealRoom(actor: MemberActor, dealId: string): Promise<DealRoom> {
  const deal = await getDeal(actor, dealId)
  const [disclosed, own] = await Promise.all([getDisclosedFields(actor, deal.id), ownDisclosure(actor, deal)])
  return { deal, disclosed: disclosed ?? null, own }
}
