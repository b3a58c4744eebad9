import { type Actor, navigatorIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A navigator's tasks: the navigator's own to read and to change. */
export const ownTasksScope = (actor: Actor): Prisma.NavigatorTaskWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})
