import { type Actor, referrerIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The clients an actor's bank or chamber has registered, also those it no longer writes for. */
export const clientsVisibleTo = (actor: Actor): Prisma.ReferrerClientWhereInput => ({
  referrerParticipantId: { in: referrerIds(actor) },
})

/** Those it writes for now. */
export const runningClientsScope = (actor: Actor): Prisma.ReferrerClientWhereInput => ({
  ...clientsVisibleTo(actor),
  endedAt: null,
})
