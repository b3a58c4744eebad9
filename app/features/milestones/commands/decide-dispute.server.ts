import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { askRefund } from '#app/features/billing/writes/ask-refund.server.ts'
import type { DecisionInput } from '../schema.ts'
import { acceptWork } from '../writes/accept-work.server.ts'
import { chargeOf } from '../writes/find-charge.server.ts'
import { lockMilestone } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'

const decided = systemScope('the operator decides between the sides')

/** Nothing is released: all that is left of the payment goes back. */
async function sendAllBack(ctx: CommandContext, actor: MemberActor, milestone: Milestone): Promise<void> {
  const charge = await chargeOf(ctx, milestone)
  await moveMilestone(ctx, milestone, 'decide_refund', 'operator')
  const amountYen = Number(charge.amountYen - charge.refundedYen)
  if (amountYen > 0) await askRefund(ctx, { charge, amountYen, reason: 'deal_undone', memberId: actor.memberId })
}

/** What is not released goes back, with the tax of it. */
async function releasePart(ctx: CommandContext, actor: MemberActor, milestone: Milestone, workYen: bigint) {
  const { heldYen } = await acceptWork(ctx, milestone, { transition: 'decide_release', as: 'operator', workYen })
  const charge = await chargeOf(ctx, milestone)
  const amountYen = Number(charge.amountYen) - heldYen
  if (amountYen > 0) await askRefund(ctx, { charge, amountYen, reason: 'charged_too_much', memberId: actor.memberId })
}

/**
 * The operator decides what of the work is paid: all of it, a part, or nothing; what is left goes back to the payer.
 * @throws AppError milestone.not_found, milestone.wrong_state (also decided meanwhile), milestone.more_than_agreed, milestone.not_funded
 */
export async function decideDispute(
  actor: MemberActor,
  milestoneId: string,
  { disputeId, releasedWork, words }: DecisionInput,
): Promise<void> {
  await runCommand(actor, 'work:decide', async (ctx) => {
    const milestone = await lockMilestone(ctx, milestoneId)
    if (milestone.state !== 'disputed') throw new AppError('milestone.wrong_state')
    const workYen = BigInt(releasedWork)
    if (workYen > milestone.workYen) throw new AppError('milestone.more_than_agreed', { field: 'releasedWork' })
    const { count } = await ctx.tx.milestoneDispute.updateMany({
      where: { id: disputeId, milestoneId, decidedAt: null, ...decided },
      data: { releasedWorkYen: workYen, decisionWords: words, decidedAt: ctx.now, decidedByMemberId: actor.memberId },
    })
    if (count !== 1) throw new AppError('milestone.wrong_state')
    await (workYen === 0n ? sendAllBack(ctx, actor, milestone) : releasePart(ctx, actor, milestone, workYen))
  })
}
