import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { ExhibitionPlace } from '#prisma/generated/client.ts'
import { EXHIBITION_PLACE, EXPERT_VISIT } from '../kinds.ts'
import { livePlaceStates, visitProcess } from '../process.ts'
import { lockPlace, movePlace } from '../writes/move-place.server.ts'
import { lockVisit, moveVisit } from '../writes/move-visit.server.ts'

const paid = systemScope('what a payment was for')

/** A place that has fallen free is had again where nobody else took it. */
async function isHad({ tx }: CommandContext, place: ExhibitionPlace): Promise<boolean> {
  if (place.state === 'held') return true
  const { exhibitionId, attendance, participantId } = place
  const { hybridPlaces, onlinePlaces } = await tx.exhibition.findUniqueOrThrow({ where: { id: exhibitionId } })
  const live = await tx.exhibitionPlace.findMany({
    where: { exhibitionId, state: { in: [...livePlaceStates] }, ...paid },
    select: { attendance: true, participantId: true },
  })
  const taken = live.filter((other) => other.attendance === attendance).length
  return (
    taken < (attendance === 'hybrid' ? hybridPlaces : onlinePlaces) &&
    !live.some((other) => other.participantId === participantId)
  )
}

/** @returns whether it is booked */
async function confirmPlace(ctx: CommandContext, id: string): Promise<boolean> {
  const place = await lockPlace(ctx, id)
  if (place.state === 'confirmed') return true
  if (!(await isHad(ctx, place))) return false
  await movePlace(ctx, place, 'confirm', 'system')
  return true
}

async function confirmVisit(ctx: CommandContext, id: string): Promise<boolean> {
  const visit = await lockVisit(ctx, id, paid)
  if (visit.state === 'booked') return true
  if (!canTake(visitProcess, 'confirm', visit.state, 'system')) return false
  await moveVisit(ctx, visit, 'confirm', 'system')
  return true
}

/** What was paid is booked; said twice it is the same. Where that is too late the operator is told, who gives the money back. */
export async function confirmBooking(chargeId: string): Promise<void> {
  await runCommand(system('bookings'), 'booking:keep', async (ctx) => {
    const charge = await ctx.tx.charge.findFirst({
      where: { id: chargeId, ...paid },
      select: { quote: { select: { kind: true, subjectId: true } } },
    })
    if (!charge) return
    const { kind, subjectId } = charge.quote
    if (kind !== EXHIBITION_PLACE && kind !== EXPERT_VISIT) return
    const isBooked = await (kind === EXHIBITION_PLACE ? confirmPlace(ctx, subjectId) : confirmVisit(ctx, subjectId))
    if (!isBooked) await ctx.emit('booking.paid_too_late', { chargeId })
  })
}
