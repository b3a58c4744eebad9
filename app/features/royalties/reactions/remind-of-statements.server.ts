import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { hourInTokyo } from '#app/features/tasks/tokyo-hour.ts'
import { remindersBy, remindersDue } from '../rules.ts'
import { dayOf } from '../stored-periods.ts'
import { tellSide, newsScope, withDeal } from './royalty-news.server.ts'

const MORNING = 7
const BATCH = 200

/** Statements whose next reminder is due. Corrections are made of one's own accord: nobody is reminded of them. */
const findDue = (today: string) =>
  db.royaltyStatement.findMany({
    where: {
      sentAt: null,
      correctsId: null,
      periodEnd: { lt: new Date(today) },
      OR: remindersDue(today).map(({ below, dueBy }) => ({
        remindersSent: { lt: below },
        dueOn: { lte: new Date(dueBy) },
      })),
      ...newsScope(),
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true, periodEnd: true, dueOn: true, agreement: { select: withDeal } },
  })

/**
 * Reminds the payer of sales to be stated, seven days before the day due, on the day after it, and seven and fourteen days after: in the morning, each once,
 * and of those a worker that was away has missed only the last.
 * @returns how many were reminded of
 */
export async function remindOfStatements(): Promise<number> {
  const now = clock.now()
  if (hourInTokyo(now) < MORNING) return 0
  const today = tokyoDay(now)
  const due = await findDue(today)
  for (const { id, periodEnd, dueOn, agreement } of due) {
    const count = remindersBy({ end: dayOf(periodEnd), dueOn: dayOf(dueOn) }, today)
    await tellSide({
      deal: agreement.deal,
      side: 'need',
      kind: 'deal_turn',
      key: count === 1 ? 'dueSoon' : 'overdue',
      path: `/${id}`,
      // The notice is known by the statement and the number of the reminder: made once however often this is tried.
      jobId: `royalty-reminder:${id}:${count}`,
    })
    const sentFewer = { id, sentAt: null, remindersSent: { lt: count }, ...newsScope() }
    await db.royaltyStatement.updateMany({ where: sentFewer, data: { remindersSent: count } })
  }
  return due.length
}
