import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { KEPT_DAYS } from '../ranking-rules.ts'

/** Forgets what was shown long ago. @returns how many rows */
export async function forgetImpressions(): Promise<number> {
  const keptFrom = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS)
  const { count } = await db.matchImpression.deleteMany({
    where: {
      AND: [{ day: { lt: new Date(tokyoDay(keptFrom)) } }, systemScope('their time is over, whoever they are of')],
    },
  })
  return count
}
