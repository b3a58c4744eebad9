import type { Actor } from '#app/platform/actor.ts'
import { isOperator, navigatorIds, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { type ListingSide, listingSides } from '#app/tracks/track-definition.ts'

/** Who stands where in a deal; every deal row satisfies it. */
export interface DealParties {
  offerParticipantId: string
  needParticipantId: string
  navigatorParticipantId: string | null
}

const sidesAmong = (participantIds: readonly string[], deal: DealParties): ListingSide[] =>
  listingSides.filter((side) => participantIds.includes(participantOn(deal, side)))

export const participantOn = (deal: DealParties, side: ListingSide): string =>
  side === 'offer' ? deal.offerParticipantId : deal.needParticipantId

/** The sides this actor belongs to; two when one person is a member of both firms, none for the navigator. */
export const sidesOf = (actor: Actor, deal: DealParties): ListingSide[] =>
  sidesAmong(readableParticipantIds(actor), deal)

/** The sides this actor may act for. */
export const actingSidesOf = (actor: Actor, deal: DealParties): ListingSide[] =>
  sidesAmong(writableParticipantIds(actor), deal)

const isNavigatorOf = (actor: Actor, deal: DealParties): boolean =>
  deal.navigatorParticipantId !== null && navigatorIds(actor).includes(deal.navigatorParticipantId)

/** How an actor stands towards a deal: on which sides, for which of them with a hand in it, and whether only looking after it. */
export interface Standing {
  sides: ListingSide[]
  acting: ListingSide[]
  isNavigator: boolean
  isOperator: boolean
}

export const standingIn = (actor: Actor, deal: DealParties): Standing => ({
  sides: sidesOf(actor, deal),
  acting: actingSidesOf(actor, deal),
  isNavigator: isNavigatorOf(actor, deal),
  isOperator: isOperator(actor),
})

/** Which listing each side brought into the deal. */
export const listingOn = (deal: { offerListingId: string; needListingId: string }, side: ListingSide): string =>
  side === 'offer' ? deal.offerListingId : deal.needListingId
