import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { milestonePartyScope } from '../scope.ts'
import { lockMilestone } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'
import { openDispute } from '../writes/open-dispute.server.ts'

/** For which side somebody acts here; who is a member of both speaks for the payer. */
const sideOf = (actor: Actor, { payerParticipantId }: Milestone): ListingSide =>
  writableParticipantIds(actor).includes(payerParticipantId) ? 'need' : 'offer'

/** One side asks the operator to decide. @throws AppError milestone.not_found, milestone.wrong_state */
export async function raiseDispute(actor: Actor, milestoneId: string, words: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const where = { AND: [{ id: milestoneId }, milestonePartyScope(actor)] }
    if (actor.kind !== 'member' || !(await ctx.tx.milestone.findFirst({ where })))
      throw new AppError('milestone.not_found')
    const milestone = await lockMilestone(ctx, milestoneId)
    const side = sideOf(actor, milestone)
    await moveMilestone(ctx, milestone, 'dispute', side === 'need' ? 'payer' : 'payee')
    await openDispute(ctx, milestone, { raisedBy: side, memberId: actor.memberId, words })
  })
}

/**
 * The side that did not raise it says its view, once.
 * @throws AppError milestone.not_found, also for the side that raised it; milestone.already_answered
 */
export async function answerDispute(actor: Actor, milestoneId: string, words: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const where = { AND: [{ id: milestoneId }, milestonePartyScope(actor)] }
    if (actor.kind !== 'member' || !(await ctx.tx.milestone.findFirst({ where })))
      throw new AppError('milestone.not_found')
    const milestone = await lockMilestone(ctx, milestoneId)
    const side = sideOf(actor, milestone)
    const open = { milestoneId, decidedAt: null, ...systemScope('of the locked milestone') }
    const dispute = await ctx.tx.milestoneDispute.findFirst({ where: open })
    if (!dispute || dispute.raisedBy === side) throw new AppError('milestone.wrong_state')
    if (dispute.answeredAt) throw new AppError('milestone.already_answered')
    await ctx.tx.milestoneDispute.updateMany({
      where: { id: dispute.id, answeredAt: null, ...systemScope('of the locked milestone') },
      data: { answer: words, answeredAt: ctx.now, answeredByMemberId: actor.memberId },
    })
    await ctx.record({ action: 'milestone.dispute_answered', entityType: 'milestone', entityId: milestoneId })
    await ctx.emit('milestone.dispute_answered', { milestoneId })
  })
}
