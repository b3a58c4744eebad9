import { type Actor, isOperator, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { assistedScope } from '#app/features/participants/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** By what the organisations of an actor may be named in a listing that hides from them. */
function hiddenAs(actor: Actor): string[] {
  if (actor.kind !== 'member') return []
  const names = actor.participants.flatMap(({ name, corporateNumber }) => [name, corporateNumber ?? ''])
  return [...new Set(names.map(foldName))].filter((name) => name !== '')
}

/** The listings that hide from an organisation the actor belongs to; nothing for who belongs to none. */
export const listingsHiddenFromScope = (actor: Actor): Prisma.ListingWhereInput => ({
  hiddenFrom: { hasSome: hiddenAs(actor) },
})

/**
 * The listings whose page an actor may open: the published ones that do not hide from an organisation of the actor, the
 * actor's own and its clients', and all for the operator.
 */
export function listingsVisibleTo(actor: Actor): Prisma.ListingWhereInput {
  if (actor.kind === 'system' || isOperator(actor)) return {}
  const own = readableParticipantIds(actor)
  if (own.length === 0) return { status: 'published' }
  const shown = { status: 'published' as const, NOT: listingsHiddenFromScope(actor) }
  return { OR: [shown, { participantId: { in: own } }, { participant: assistedScope(actor) }] }
}

/** The listings of the participants an actor belongs to, in whatever state. */
export const ownListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  participantId: { in: readableParticipantIds(actor) },
})

/** The listings in whose name an actor may act towards others: a bank's clients' are not among them. */
export const actingListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  participantId: { in: writableParticipantIds(actor) },
})

/** The listings an actor may change: those of participants it may write for, and its clients'. */
export const editableListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  OR: [actingListingsScope(actor), { participant: assistedScope(actor) }],
})
