import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { lockMilestoneAs } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'

/** The payer says what is to be changed; silence accepts nothing until it is delivered again. @throws AppError milestone.wrong_state */
export async function askForChanges(actor: Actor, milestoneId: string, words: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const milestone = await lockMilestoneAs(ctx, milestoneId, 'payer')
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    await moveMilestone(ctx, milestone, 'ask_for_changes', 'payer')
    const note = { milestoneId, kind: 'changes', memberId: actor.memberId, words, createdAt: ctx.now } as const
    await ctx.tx.milestoneNote.create({ data: note })
  })
}
