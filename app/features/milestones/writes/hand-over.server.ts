import type { CommandContext } from '#app/platform/command.server.ts'
import { addDays, endOfTokyoDay, tokyoDay } from '#app/platform/day.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { INSPECTION_DAYS } from '../limits.ts'
import { moveMilestone } from './move-milestone.server.ts'

/** A locked milestone is delivered: the payer has fourteen days to look at it. @throws AppError milestone.wrong_state */
export async function handOver(ctx: CommandContext, milestone: Milestone, as: 'payee' | 'system'): Promise<void> {
  const acceptBy = endOfTokyoDay(addDays(tokyoDay(ctx.now), INSPECTION_DAYS))
  await moveMilestone(ctx, milestone, 'deliver', as, { deliveredAt: ctx.now, acceptBy })
}
