import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { openStates } from '../rules.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

const BATCH = 200
const sweeper = system('introduction-deadline')

/** @returns whether it was still waiting */
async function expireOne(id: string): Promise<boolean> {
  try {
    await runCommand(sweeper, 'introduction:oversee', async (ctx) => {
      const due = { id, state: { in: [...openStates] }, expiresAt: { lte: ctx.now } }
      const introduction = await ctx.tx.introduction.findFirst({
        where: { ...due, ...systemScope('deadlines of all') },
      })
      if (!introduction) throw new AppError('introduction.wrong_state')
      await moveIntroduction(ctx, introduction, 'expire', 'system')
    })
    return true
  } catch (error) {
    // Somebody answered in the same moment: their step counts.
    if (error instanceof AppError && error.code === 'introduction.wrong_state') return false
    throw error
  }
}

/**
 * Ends the introductions whose deadline has passed, each in a transaction of its own. Until this runs an answer still
 * counts, however late: the state alone decides.
 * @returns how many it ended
 */
export async function expireIntroductions(): Promise<number> {
  const due = await db.introduction.findMany({
    where: { state: { in: [...openStates] }, expiresAt: { lte: clock.now() }, ...systemScope('deadlines of all') },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: BATCH,
  })
  let count = 0
  for (const { id } of due) if (await expireOne(id)) count++
  return count
}
