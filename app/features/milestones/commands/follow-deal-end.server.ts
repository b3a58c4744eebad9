import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { isBrokenOff } from '#app/features/deals/rules.ts'
import { lockDeal } from '#app/features/deals/writes/lock-deal.server.ts'
import { milestoneProcess } from '../process.ts'
import { lockMilestone } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'
import { openDispute } from '../writes/open-dispute.server.ts'

async function giveUp(ctx: CommandContext, milestoneId: string): Promise<void> {
  const milestone = await lockMilestone(ctx, milestoneId)
  const mayTake = (step: 'cancel' | 'dispute') => canTake(milestoneProcess, step, milestone.state, 'system')
  if (mayTake('cancel')) await moveMilestone(ctx, milestone, 'cancel', 'system')
  if (!mayTake('dispute')) return
  await moveMilestone(ctx, milestone, 'dispute', 'system')
  await openDispute(ctx, milestone, { raisedBy: null, memberId: null, words: 'broken_off' })
}

/** A deal was broken off: what is not paid is given up, and what is paid and not accepted is for the operator to decide. */
export async function followDealEnd(dealId: string): Promise<void> {
  await runCommand(system('milestones'), 'deal:act', async (ctx) => {
    const deal = await lockDeal(ctx, dealId)
    if (!isBrokenOff(trackOf(deal.track), deal.state)) return
    const ofDeal = { dealId, ...systemScope('of the locked deal') }
    await ctx.tx.workOrder.updateMany({ where: { ...ofDeal, status: 'proposed' }, data: { status: 'superseded' } })
    const milestones = await ctx.tx.milestone.findMany({ where: ofDeal, select: { id: true }, orderBy: { id: 'asc' } })
    for (const { id } of milestones) await giveUp(ctx, id)
  })
}
