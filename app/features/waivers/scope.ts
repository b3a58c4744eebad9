import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'

/** The applications of the businesses an actor belongs to. */
export const ownApplicationsScope = (actor: Actor): Prisma.WaiverApplicationWhereInput => ({
  participantId: { in: readableParticipantIds(actor) },
})

/** The same, where the actor may act. */
export const actingApplicationsScope = (actor: Actor): Prisma.WaiverApplicationWhereInput => ({
  participantId: { in: writableParticipantIds(actor) },
})
