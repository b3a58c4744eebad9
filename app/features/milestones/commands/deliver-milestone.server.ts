import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { handOver } from '../writes/hand-over.server.ts'
import { lockMilestoneAs } from '../writes/lock-milestone.server.ts'

/** The payee hands the work over and says what it is. @throws AppError milestone.wrong_state */
export async function deliverMilestone(actor: Actor, milestoneId: string, words: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const milestone = await lockMilestoneAs(ctx, milestoneId, 'payee')
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    await handOver(ctx, milestone, 'payee')
    const note = { milestoneId, kind: 'delivery', memberId: actor.memberId, words, createdAt: ctx.now } as const
    await ctx.tx.milestoneNote.create({ data: note })
  })
}
