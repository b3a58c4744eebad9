import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { navigatorIds, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'

type Where = Prisma.IntroductionWhereInput

const askedBy = (ids: string[]): Where => ({
  origin: 'member',
  OR: [
    { askedBySide: 'offer', offerParticipantId: { in: ids } },
    { askedBySide: 'need', needParticipantId: { in: ids } },
  ],
})

// The navigator's note is written when the counterpart is asked, so before it there is nothing for the counterpart to see.
// What a navigator brings up has two counterparts, each from the day it was asked.
const proposedTo = (ids: string[]): Where => ({
  OR: [
    { origin: 'member', navigatorNote: { not: null }, askedBySide: 'need', offerParticipantId: { in: ids } },
    { origin: 'member', navigatorNote: { not: null }, askedBySide: 'offer', needParticipantId: { in: ids } },
    { origin: 'navigator', offerAskedAt: { not: null }, offerParticipantId: { in: ids } },
    { origin: 'navigator', needAskedAt: { not: null }, needParticipantId: { in: ids } },
  ],
})

/** What a party has said yes to already and may take back while the other has not answered. */
const agreedBy = (ids: string[]): Where => ({
  origin: 'navigator',
  OR: [
    { offerAgreedAt: { not: null }, offerParticipantId: { in: ids } },
    { needAgreedAt: { not: null }, needParticipantId: { in: ids } },
  ],
})

/** Introductions this actor's participants asked for. */
export const introductionAskerScope = (actor: Actor): Where => askedBy(readableParticipantIds(actor))
/** Introductions that were proposed to this actor's participants. */
export const introductionCounterpartScope = (actor: Actor): Where => proposedTo(readableParticipantIds(actor))

/** The same for acting: a reader of a participant sees the page and no buttons. */
export const introductionAskerActingScope = (actor: Actor): Where => ({
  OR: [askedBy(writableParticipantIds(actor)), agreedBy(writableParticipantIds(actor))],
})
export const introductionCounterpartActingScope = (actor: Actor): Where => proposedTo(writableParticipantIds(actor))

/** What either of the two may act on. */
export const introductionPartyActingScope = (actor: Actor): Where => ({
  OR: [introductionAskerActingScope(actor), introductionCounterpartActingScope(actor)],
})

/** Introductions this actor brokers or has brokered. */
export const introductionNavigatorScope = (actor: Actor): Where => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** What may wait on a navigator's desk: the given tracks, without those in which the navigator's own firms take part. */
export const introductionDeskScope = (actor: Actor, tracks: readonly string[]): Where => ({
  track: { in: [...tracks] },
  offerParticipantId: { notIn: readableParticipantIds(actor) },
  needParticipantId: { notIn: readableParticipantIds(actor) },
  // A party that has refused a navigator is not met by the same one again.
  navigatorChanges: { none: { side: { not: null }, fromNavigatorId: { in: navigatorIds(actor) } } },
})

/** What waits for a navigator: requests in the queue, and direct ones in which somebody has called for one. */
export const waitsForNavigator: Where = {
  OR: [{ state: 'requested' }, { state: 'proposed', navigatorParticipantId: null, navigatorWantedAt: { not: null } }],
}
