import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'

/** The milestones of the deals an actor may look at. */
export const milestonesVisibleTo = (actor: Actor): Prisma.MilestoneWhereInput => ({ deal: dealsVisibleTo(actor) })

/** The orders of these deals. */
export const ordersVisibleTo = (actor: Actor): Prisma.WorkOrderWhereInput => ({ deal: dealsVisibleTo(actor) })

/** The milestones an actor may act in for one of the two who made them. */
export const milestonePartyScope = (actor: Actor): Prisma.MilestoneWhereInput => ({
  OR: [
    { payerParticipantId: { in: writableParticipantIds(actor) } },
    { payeeParticipantId: { in: writableParticipantIds(actor) } },
  ],
})
