import { type Actor, isOperator, navigatorIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ownListingsScope } from '#app/features/listings/scope.ts'

/** What a navigator means to propose: the navigator's own. */
export const ownNotedPairsScope = (actor: Actor): Prisma.NotedPairWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** What a navigator has put aside: the navigator's own. */
export const ownPutAsidePairsScope = (actor: Actor): Prisma.PutAsidePairWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** Pairs across participants are for those who bring them together, and for the operator. */
export const unmadePairsVisibleTo = (actor: Actor): Prisma.UnmadePairWhereInput =>
  navigatorIds(actor).length > 0 || isOperator(actor) ? {} : { offerListingId: { in: [] } }

/** Hints that concern a listing of the actor, from one end or the other. What a profile says is for its owner alone. */
export const ownHintsScope = (actor: Actor): Prisma.CrossTrackHintWhereInput => ({
  OR: [{ listing: ownListingsScope(actor) }, { other: ownListingsScope(actor), source: 'listing' }],
})
