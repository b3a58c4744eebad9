import { type Actor, system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { acceptWork } from '../writes/accept-work.server.ts'
import { lockMilestone, lockMilestoneAs } from '../writes/lock-milestone.server.ts'

/** The payer accepts what was delivered. @throws AppError milestone.wrong_state, milestone.not_funded */
export async function acceptMilestone(actor: Actor, milestoneId: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const milestone = await lockMilestoneAs(ctx, milestoneId, 'payer')
    await acceptWork(ctx, milestone, { transition: 'accept', as: 'payer', workYen: milestone.workYen })
  })
}

/** What was delivered counts as accepted once its time is over. @returns false when it is not, or no more */
export async function acceptBySilence(milestoneId: string): Promise<boolean> {
  return runCommand(system('milestones'), 'deal:act', async (ctx) => {
    const milestone = await lockMilestone(ctx, milestoneId)
    if (milestone.state !== 'delivered' || !milestone.acceptBy || milestone.acceptBy > ctx.now) return false
    await acceptWork(ctx, milestone, { transition: 'accept_by_silence', as: 'system', workYen: milestone.workYen })
    return true
  })
}
