import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { ExpertVisit, Prisma } from '#prisma/generated/client.ts'
import { type BookingActor, visitProcess, type VisitTransition } from '../process.ts'

/** Holds a visit’s row until the end of the transaction. @throws AppError request.not_found, also for one out of the scope */
export async function lockVisit(
  { tx }: CommandContext,
  id: string,
  scope: Prisma.ExpertVisitWhereInput,
): Promise<ExpertVisit> {
  await tx.$queryRaw`SELECT 1 FROM "ExpertVisit" WHERE "id" = ${id}::uuid FOR UPDATE`
  const visit = await tx.expertVisit.findFirst({
    where: { AND: [{ id }, scope, systemScope('under the scope the caller gives')] },
  })
  if (!visit) throw new AppError('request.not_found')
  return visit
}

/** The one way a locked visit changes its state. @throws AppError booking.wrong_state */
export async function moveVisit(
  ctx: CommandContext,
  { id, state }: Pick<ExpertVisit, 'id' | 'state'>,
  step: VisitTransition,
  as: BookingActor,
  data: Prisma.ExpertVisitUncheckedUpdateManyInput = {},
): Promise<void> {
  if (!canTake(visitProcess, step, state, as)) throw new AppError('booking.wrong_state')
  const { to } = visitProcess.transitions[step]
  const { count } = await ctx.tx.expertVisit.updateMany({
    where: { id, state, ...systemScope('locked by the caller') },
    data: { ...data, state: to, stateChangedAt: ctx.now },
  })
  if (count !== 1) throw new AppError('booking.wrong_state')
  await ctx.record({ action: `visit.${to}`, entityType: 'expert_visit', entityId: id, data: { from: state, step } })
  await ctx.emit('visit.moved', { visitId: id, step })
}
