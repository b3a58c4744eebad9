import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dealReadingPartyScope, dealsVisibleTo } from '#app/features/deals/scope.ts'

/** The agreements of the deals an actor may look at. What of a statement is shown before it is sent is decided by the query. */
export const royaltiesVisibleTo = (actor: Actor): Prisma.RoyaltyAgreementWhereInput => ({ deal: dealsVisibleTo(actor) })

/** The agreements of the deals an actor is a party of, also as a reader. */
export const royaltyReadingPartyScope = (actor: Actor): Prisma.RoyaltyAgreementWhereInput => ({
  deal: dealReadingPartyScope(actor),
})
