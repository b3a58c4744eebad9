import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { canTake } from '#app/platform/process/process.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge, Milestone } from '#prisma/generated/client.ts'
import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { milestoneProcess, type MilestoneTransition } from '../process.ts'
import { lockMilestone } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'
import { openDispute } from '../writes/open-dispute.server.ts'
import { chargeOf } from '../writes/find-charge.server.ts'

/** What money that has come or gone back means for a milestone. */
function stepOf({ state }: Milestone, charge: Charge): MilestoneTransition | undefined {
  const steps: MilestoneTransition[] =
    charge.state === 'refunded' ? ['take_back'] : charge.paidAt ? ['fund', 'pay_too_late'] : []
  return steps.find((step) => canTake(milestoneProcess, step, state, 'system'))
}

async function follow(ctx: CommandContext, milestoneId: string): Promise<void> {
  const milestone = await lockMilestone(ctx, milestoneId)
  const step = stepOf(milestone, await chargeOf(ctx, milestone))
  if (!step) return
  await moveMilestone(ctx, milestone, step, 'system', step === 'take_back' ? {} : { fundedAt: ctx.now })
  if (step === 'pay_too_late')
    await openDispute(ctx, milestone, { raisedBy: null, memberId: null, words: 'paid_too_late' })
  if (step === 'take_back') await closeDisputes(ctx, milestone)
}

/** Money that has gone back as a whole leaves nothing to decide. */
async function closeDisputes(ctx: CommandContext, { id }: Milestone): Promise<void> {
  await ctx.tx.milestoneDispute.updateMany({
    where: { milestoneId: id, decidedAt: null, ...systemScope('of the locked milestone') },
    data: { releasedWorkYen: 0n, decisionWords: 'taken_back', decidedAt: ctx.now },
  })
}

/** Brings a milestone to where the money of its charge is; told twice it changes nothing. Charges of anything else are left alone. */
export async function followMoney(chargeId: string): Promise<void> {
  await runCommand(system('milestones'), 'deal:act', async (ctx) => {
    const quote = await ctx.tx.feeQuote.findFirst({
      where: { charge: { id: chargeId }, ...systemScope('of a charge we were told of') },
      select: { kind: true, subjectId: true },
    })
    if (quote && isHeldForPayee(quote.kind)) await follow(ctx, quote.subjectId)
  })
}
