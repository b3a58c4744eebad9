import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { navigatorIds, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'

type Where = Prisma.IntroductionWhereInput

const askedBy = (ids: string[]): Where => ({
  OR: [
    { askedBySide: 'offer', offerParticipantId: { in: ids } },
    { askedBySide: 'need', needParticipantId: { in: ids } },
  ],
})

// The navigator's note is written when the counterpart is asked, so before it there is nothing for the counterpart to see.
const proposedTo = (ids: string[]): Where => ({
  navigatorNote: { not: null },
  OR: [
    { askedBySide: 'need', offerParticipantId: { in: ids } },
    { askedBySide: 'offer', needParticipantId: { in: ids } },
  ],
})

/** Introductions this actor's participants asked for. */
export const introductionAskerScope = (actor: Actor): Where => askedBy(readableParticipantIds(actor))
/** Introductions that were proposed to this actor's participants. */
export const introductionCounterpartScope = (actor: Actor): Where => proposedTo(readableParticipantIds(actor))

/** The same for acting: a reader of a participant sees the page and no buttons. */
export const introductionAskerActingScope = (actor: Actor): Where => askedBy(writableParticipantIds(actor))
export const introductionCounterpartActingScope = (actor: Actor): Where => proposedTo(writableParticipantIds(actor))

/** Introductions this actor brokers or has brokered. */
export const introductionNavigatorScope = (actor: Actor): Where => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** What may wait on a navigator's desk: the given tracks, without those in which the navigator's own firms take part. */
export const introductionDeskScope = (actor: Actor, tracks: readonly string[]): Where => ({
  track: { in: [...tracks] },
  offerParticipantId: { notIn: readableParticipantIds(actor) },
  needParticipantId: { notIn: readableParticipantIds(actor) },
})
