import {
  type Actor,
  isOperator,
  navigatorIds,
  readableParticipantIds,
  writableParticipantIds,
} from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What a navigator has sent; the operator sees all. */
export const sendingsVisibleTo = (actor: Actor): Prisma.ListingSendingWhereInput =>
  isOperator(actor) ? {} : { navigatorParticipantId: { in: navigatorIds(actor) } }

/** What was sent to the actor's participants. */
export const receivedSendingsScope = (actor: Actor): Prisma.ListingSendingRecipientWhereInput => ({
  participantId: { in: readableParticipantIds(actor) },
})

/** The same for answering. */
export const answerSendingsScope = (actor: Actor): Prisma.ListingSendingRecipientWhereInput => ({
  participantId: { in: writableParticipantIds(actor) },
})
