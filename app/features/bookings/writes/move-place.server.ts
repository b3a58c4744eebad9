import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { ExhibitionPlace } from '#prisma/generated/client.ts'
import { type BookingActor, placeProcess, type PlaceTransition } from '../process.ts'

/** Holds a place’s row until the end of the transaction; its exhibition is locked before it, as whoever applies does. */
export async function lockPlace({ tx }: CommandContext, id: string): Promise<ExhibitionPlace> {
  await tx.$queryRaw`SELECT 1 FROM "Exhibition" e JOIN "ExhibitionPlace" p ON p."exhibitionId" = e."id"
    WHERE p."id" = ${id}::uuid FOR UPDATE OF e`
  await tx.$queryRaw`SELECT 1 FROM "ExhibitionPlace" WHERE "id" = ${id}::uuid FOR UPDATE`
  const place = await tx.exhibitionPlace.findFirst({ where: { id, ...systemScope('locked by id') } })
  if (!place) throw new AppError('request.not_found')
  return place
}

/** The one way a locked place changes its state. @throws AppError booking.wrong_state */
export async function movePlace(
  ctx: CommandContext,
  { id, state }: Pick<ExhibitionPlace, 'id' | 'state'>,
  step: PlaceTransition,
  as: BookingActor,
): Promise<void> {
  if (!canTake(placeProcess, step, state, as)) throw new AppError('booking.wrong_state')
  const { to } = placeProcess.transitions[step]
  const { count } = await ctx.tx.exhibitionPlace.updateMany({
    where: { id, state, ...systemScope('locked by the caller') },
    data: { state: to, stateChangedAt: ctx.now },
  })
  if (count !== 1) throw new AppError('booking.wrong_state')
  await ctx.record({ action: `place.${to}`, entityType: 'exhibition_place', entityId: id, data: { from: state, step } })
  await ctx.emit('place.moved', { placeId: id, step })
}
