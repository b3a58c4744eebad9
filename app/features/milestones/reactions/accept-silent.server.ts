import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { acceptBySilence } from '../commands/accept-milestone.server.ts'

const BATCH = 50

/** Accepts what was delivered and met with silence. One that cannot be, because its money is in doubt, keeps no other waiting. */
export async function acceptSilent(): Promise<void> {
  const due = await db.milestone.findMany({
    where: { state: 'delivered', acceptBy: { lte: clock.now() }, ...systemScope('all that are due') },
    select: { id: true },
    orderBy: { acceptBy: 'asc' },
    take: BATCH,
  })
  for (const { id } of due)
    await acceptBySilence(id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'milestone.not_funded') return
      log.warn({ sweep: 'milestones', error: describeError(error) }, 'sweep met a failure')
    })
}
