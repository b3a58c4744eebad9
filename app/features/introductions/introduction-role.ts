import type { Actor } from '#app/platform/actor.ts'
import { readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'

export interface IntroductionParties {
  offerParticipantId: string
  needParticipantId: string
  askedBySide: ListingSide
}

export const askerId = (introduction: IntroductionParties): string =>
  introduction.askedBySide === 'offer' ? introduction.offerParticipantId : introduction.needParticipantId

export const counterpartId = (introduction: IntroductionParties): string =>
  introduction.askedBySide === 'offer' ? introduction.needParticipantId : introduction.offerParticipantId

/** On which end of an introduction a party stands, on which side, and whether it may act there. */
export function partyRole(actor: Actor, introduction: IntroductionParties) {
  const isAsker = readableParticipantIds(actor).includes(askerId(introduction))
  const side = isAsker ? introduction.askedBySide : otherSide(introduction.askedBySide)
  const own = isAsker ? askerId(introduction) : counterpartId(introduction)
  return {
    role: isAsker ? ('asker' as const) : ('counterpart' as const),
    side,
    canAct: writableParticipantIds(actor).includes(own),
  }
}
