import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, isOperator, navigatorIds } from '#app/platform/actor.ts'

/** Which navigators' standing the actor may read: their own; the operator all. */
export function navigatorsVisibleTo(actor: Actor): Prisma.NavigatorWhereInput {
  if (actor.kind === 'system' || isOperator(actor)) return {}
  return { participantId: { in: navigatorIds(actor) } }
}

/** A navigator's contacts: the navigator's own to read and to change. */
export const ownContactsScope = (actor: Actor): Prisma.NavigatorContactWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** A navigator's declared conflicts: the navigator's own to read and to change. */
export const ownConflictsScope = (actor: Actor): Prisma.NavigatorConflictWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})
