import { type Actor, readableParticipantIds } from '#app/platform/actor.ts'

/** What is paid to the participants an actor may read for. */
export const paidToScope = (actor: Actor): { payeeParticipantId: { in: string[] } } => ({
  payeeParticipantId: { in: readableParticipantIds(actor) },
})

/** The accounts, and what has gone to the banks, of the participants an actor may read for. */
export const ownAccountScope = (actor: Actor): { participantId: { in: string[] } } => ({
  participantId: { in: readableParticipantIds(actor) },
})
