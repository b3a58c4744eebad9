import { actingListingsScope, ownListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What was hidden for listings of the actor's participants. The other side never learns of it. */
export const ownHiddenMatchesScope = (actor: Actor): Prisma.HiddenMatchWhereInput => ({
  listing: ownListingsScope(actor),
})

/** The same, where the actor may decide. */
export const editableHiddenMatchesScope = (actor: Actor): Prisma.HiddenMatchWhereInput => ({
  listing: actingListingsScope(actor),
})

/** What was shown to the actor, and what the actor made of it. */
export const ownImpressionsScope = (actor: Actor): Prisma.MatchImpressionWhereInput =>
  actor.kind === 'member' ? { memberId: actor.memberId } : { memberId: { in: [] } }
