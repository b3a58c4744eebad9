import { type Actor, isOperator, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The listings whose page an actor may open: the published ones, the actor's own, and all for the operator. */
export function listingsVisibleTo(actor: Actor): Prisma.ListingWhereInput {
  if (actor.kind === 'system' || isOperator(actor)) return {}
  const own = readableParticipantIds(actor)
  return own.length === 0 ? { status: 'published' } : { OR: [{ status: 'published' }, { participantId: { in: own } }] }
}

/** The listings of the participants an actor belongs to, in whatever state. */
export const ownListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  participantId: { in: readableParticipantIds(actor) },
})

/** The listings an actor may change: those of participants it may write for. */
export const editableListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  participantId: { in: writableParticipantIds(actor) },
})
