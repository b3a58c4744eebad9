import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, isOperator, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Places and visits of the participants an actor reads for. */
export const ownBookingsScope = (actor: Actor) => ({ participantId: { in: readableParticipantIds(actor) } })

/** Those of the participants it acts for. */
export const actingBookingsScope = (actor: Actor) => ({ participantId: { in: writableParticipantIds(actor) } })

/** The visits an actor may open: its own, and for the operator, who finds the experts, all. */
export const visitsVisibleTo = (actor: Actor): Prisma.ExpertVisitWhereInput =>
  isOperator(actor) ? systemScope('visits the operator arranges') : ownBookingsScope(actor)
