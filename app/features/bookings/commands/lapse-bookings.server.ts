import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { EXHIBITION_PLACE, EXPERT_VISIT } from '../kinds.ts'
import { cancelBill } from '../writes/cancel-bill.server.ts'
import { lockPlace, movePlace } from '../writes/move-place.server.ts'
import { lockVisit, moveVisit } from '../writes/move-visit.server.ts'

const BATCH = 50
const all = systemScope('what nobody has paid in time')

async function lapsePlace(ctx: CommandContext, id: string): Promise<void> {
  const place = await lockPlace(ctx, id)
  if (place.state !== 'held') return
  // Money that is on its way is waited for; the next sweep looks again.
  if (await cancelBill(ctx, { kind: EXHIBITION_PLACE, subjectId: id })) await movePlace(ctx, place, 'lapse', 'system')
}

async function lapseVisit(ctx: CommandContext, id: string): Promise<void> {
  const visit = await lockVisit(ctx, id, all)
  if (visit.state !== 'accepted') return
  if (await cancelBill(ctx, { kind: EXPERT_VISIT, subjectId: id })) await moveVisit(ctx, visit, 'lapse', 'system')
}

async function eachAlone(rows: { id: string }[], work: (ctx: CommandContext, id: string) => Promise<void>) {
  for (const { id } of rows)
    try {
      await runCommand(system('bookings'), 'booking:keep', (ctx) => work(ctx, id))
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'booking.wrong_state') throw error
    }
}

/** What was not paid in time falls free, and its bill is cancelled. */
export async function lapseBookings(): Promise<void> {
  const late = { payBy: { lt: clock.now() }, ...all }
  const next = { orderBy: { payBy: 'asc' as const }, take: BATCH, select: { id: true } }
  await eachAlone(await db.exhibitionPlace.findMany({ where: { state: 'held', ...late }, ...next }), lapsePlace)
  await eachAlone(await db.expertVisit.findMany({ where: { state: 'accepted', ...late }, ...next }), lapseVisit)
}
