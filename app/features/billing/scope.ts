import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, readableParticipantIds, writableParticipantIds } from '#app/platform/actor.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'

/** The charges of the deals an actor may look at. */
export const chargesVisibleTo = (actor: Actor): Prisma.ChargeWhereInput => ({ quote: { deal: dealsVisibleTo(actor) } })

/** The charges billed to a participant an actor reads for. */
export const ownChargesScope = (actor: Actor): Prisma.ChargeWhereInput => ({
  payerParticipantId: { in: readableParticipantIds(actor) },
})

/** The charges an actor may pay: those billed to a participant it acts for. */
export const chargePayerScope = (actor: Actor): Prisma.ChargeWhereInput => ({
  payerParticipantId: { in: writableParticipantIds(actor) },
})
