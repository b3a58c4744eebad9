import { DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

export type Decision = 'openedAt' | 'askedAt' | 'hiddenAt'

/** A decision later than this is not put down to having been shown the match. */
const DECIDED_WITHIN_DAYS = 30

const scope = systemScope('what became of a match that was shown, counted and nothing else')

/**
 * Notes what came of a match where it was shown last, up to the day of the decision. Noted twice it is the same.
 * @param of the match: two of own listing, other listing and member
 */
export async function markDecision(
  tx: Pick<Tx, 'matchImpression'>,
  of: { otherListingId: string; listingId?: string; memberId?: string },
  decision: Decision,
  at: Date,
): Promise<void> {
  const lastDay = new Date(tokyoDay(at))
  const last = await tx.matchImpression.findFirst({
    where: {
      AND: [of, { day: { lte: lastDay, gte: new Date(lastDay.getTime() - DECIDED_WITHIN_DAYS * DAY_MS) } }, scope],
    },
    orderBy: { day: 'desc' },
    select: { day: true },
  })
  if (!last) return
  await tx.matchImpression.updateMany({
    where: { AND: [of, { day: last.day, [decision]: null }, scope] },
    data: { [decision]: at },
  })
}
