import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { Milestone, Prisma } from '#prisma/generated/client.ts'
import { type MilestoneActor, milestoneProcess, type MilestoneTransition } from '../process.ts'

/**
 * The one way a milestone changes its state. The caller has locked it.
 * @throws AppError milestone.wrong_state when the process does not let this actor go this way, or someone else was faster
 */
export async function moveMilestone(
  ctx: CommandContext,
  { id, state }: Pick<Milestone, 'id' | 'state'>,
  transition: MilestoneTransition,
  as: MilestoneActor,
  data: Prisma.MilestoneUpdateManyMutationInput = {},
): Promise<void> {
  if (!canTake(milestoneProcess, transition, state, as)) throw new AppError('milestone.wrong_state')
  const { to } = milestoneProcess.transitions[transition]
  const { count } = await ctx.tx.milestone.updateMany({
    where: { id, state, ...systemScope('locked by the caller') },
    data: { ...data, state: to, stateChangedAt: ctx.now },
  })
  if (count !== 1) throw new AppError('milestone.wrong_state')
  await ctx.record({
    action: `milestone.${transition}`,
    entityType: 'milestone',
    entityId: id,
    data: { from: state, as },
  })
  await ctx.emit('milestone.moved', { milestoneId: id, transition })
}
