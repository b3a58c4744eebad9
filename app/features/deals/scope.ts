import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { isOperator, navigatorIds, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const onEitherSide = (ids: string[]): Prisma.DealWhereInput[] => [
  { offerParticipantId: { in: ids } },
  { needParticipantId: { in: ids } },
]

/** The deals an actor may look at: those of its participants, those it accompanies as navigator, all for the operator. */
export function dealsVisibleTo(actor: Actor): Prisma.DealWhereInput {
  if (isOperator(actor)) return systemScope('the operator sees every deal')
  return {
    OR: [...onEitherSide(readableParticipantIds(actor)), { navigatorParticipantId: { in: navigatorIds(actor) } }],
  }
}

/** The deals an actor is a party of, also as a reader: neither navigator nor operator. */
export const dealReadingPartyScope = (actor: Actor): Prisma.DealWhereInput => ({
  OR: onEitherSide(readableParticipantIds(actor)),
})

/** The deals an actor may act in for one of the two sides. */
export const dealPartyScope = (actor: Actor): Prisma.DealWhereInput => ({
  OR: onEitherSide(writableParticipantIds(actor)),
})
