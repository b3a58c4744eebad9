import type { CommandContext } from '#app/platform/command.server.ts'
import { lockMilestone } from './lock-milestone.server.ts'
import { moveMilestone } from './move-milestone.server.ts'

/** The money of an accepted milestone has been sent to the payee. @throws AppError milestone.wrong_state */
export async function markReleased(ctx: CommandContext, milestoneId: string): Promise<void> {
  await moveMilestone(ctx, await lockMilestone(ctx, milestoneId), 'release', 'system', { releasedAt: ctx.now })
}
