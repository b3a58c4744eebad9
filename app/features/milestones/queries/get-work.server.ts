import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { standingIn } from '#app/features/deals/side-of.ts'
import { milestonesVisibleTo, ordersVisibleTo } from '../scope.ts'
import { type MilestoneRow, type Party, rowOf } from '../view.ts'

/** The work of a deal and its price, for the deal's page. */
export interface WorkPanelView {
  dealId: string
  party: Party
  canAct: boolean
  /** None where the price is paid as a whole. */
  order: 'none' | 'proposed' | 'accepted' | null
  milestones: MilestoneRow[]
}

/** What of a deal's work is to be seen; null where nothing is paid through us, or nothing is agreed on. */
export async function getWork(actor: MemberActor, dealId: string): Promise<WorkPanelView | null> {
  const deal = await db.deal.findFirst({ where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] } })
  const work = deal && trackOf(deal.track).paidWork
  if (!work || !deal.agreedAmountYen) return null
  const ofDeal = { dealId }
  const [orders, milestones] = await Promise.all([
    db.workOrder.findMany({
      where: { AND: [{ ...ofDeal, status: { not: 'superseded' } }, ordersVisibleTo(actor)] },
      select: { status: true },
    }),
    db.milestone.findMany({ where: { AND: [ofDeal, milestonesVisibleTo(actor)] }, orderBy: { position: 'asc' } }),
  ])
  if (orders.length + milestones.length === 0 && !work.states.includes(deal.state)) return null
  const { sides, acting } = standingIn(actor, deal)
  const [first] = orders
  return {
    dealId,
    party: sides.includes('need') ? 'payer' : sides.includes('offer') ? 'payee' : null,
    canAct: acting.length > 0,
    order: work.plan === 'whole' ? null : first?.status === 'accepted' ? 'accepted' : first ? 'proposed' : 'none',
    milestones: milestones.map(rowOf),
  }
}
