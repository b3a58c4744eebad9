import type { Actor } from '#app/platform/actor.ts'
import { readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import type { IntroductionOrigin } from '#prisma/generated/enums.ts'

export interface IntroductionParties {
  offerParticipantId: string
  needParticipantId: string
  askedBySide: ListingSide
}

/** What says on which end a party stands where a navigator has brought it up: who has agreed counts as asking. */
export interface IntroductionAnswers extends IntroductionParties {
  origin: IntroductionOrigin
  offerAgreedAt: Date | null
  needAgreedAt: Date | null
}

export const participantOf = (introduction: IntroductionParties, side: ListingSide): string =>
  side === 'offer' ? introduction.offerParticipantId : introduction.needParticipantId

export const agreedAt = (introduction: IntroductionAnswers, side: ListingSide): Date | null =>
  side === 'offer' ? introduction.offerAgreedAt : introduction.needAgreedAt

export const askerId = (introduction: IntroductionParties): string =>
  participantOf(introduction, introduction.askedBySide)

export const counterpartId = (introduction: IntroductionParties): string =>
  participantOf(introduction, otherSide(introduction.askedBySide))

/** On which end of an introduction a party stands, on which side, and whether it may act there. */
export function partyRole(actor: Actor, introduction: IntroductionAnswers) {
  const own = readableParticipantIds(actor)
  const isFirst = own.includes(askerId(introduction))
  const side = isFirst ? introduction.askedBySide : otherSide(introduction.askedBySide)
  const hasAsked = introduction.origin === 'member' ? isFirst : agreedAt(introduction, side) !== null
  return {
    role: hasAsked ? ('asker' as const) : ('counterpart' as const),
    side,
    canAct: writableParticipantIds(actor).includes(participantOf(introduction, side)),
  }
}
