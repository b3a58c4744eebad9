import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { lockDeal } from '#app/features/deals/writes/lock-deal.server.ts'
import { acceptWork } from '../writes/accept-work.server.ts'
import { chargeOf } from '../writes/find-charge.server.ts'
import { handOver } from '../writes/hand-over.server.ts'
import { lockMilestone } from '../writes/lock-milestone.server.ts'

/** Money that is in doubt is left to the operator. */
async function acceptIfPaid(ctx: CommandContext, milestone: Milestone): Promise<void> {
  const { state } = await chargeOf(ctx, milestone)
  if (state === 'paid')
    await acceptWork(ctx, milestone, { transition: 'accept', as: 'system', workYen: milestone.workYen })
}

/** Where a step of the deal delivers or accepts the work, its one milestone goes along; what is not paid for stays. */
export async function followDealStep(dealId: string): Promise<void> {
  await runCommand(system('milestones'), 'deal:act', async (ctx) => {
    const deal = await lockDeal(ctx, dealId)
    const { paidWork } = trackOf(deal.track)
    const where = { dealId, orderId: null, ...systemScope('of the locked deal') }
    const found = await ctx.tx.milestone.findFirst({ where, select: { id: true } })
    if (!found || !paidWork) return
    const milestone = await lockMilestone(ctx, found.id)
    const isOver = paidWork.acceptedIn?.includes(deal.state) ?? false
    if (milestone.state === 'funded' && deal.state === paidWork.deliveredIn) await handOver(ctx, milestone, 'system')
    if (milestone.state === 'delivered' && isOver) await acceptIfPaid(ctx, milestone)
  })
}
