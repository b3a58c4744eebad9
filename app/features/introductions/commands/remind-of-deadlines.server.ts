import { system } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ANSWER_DAYS, receivedFrom } from '#app/features/responsiveness/rules.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { placedStates, reminderDue } from '../rules.ts'

const BATCH = 200
const reminder = system('introduction-reminder')
const ALL = systemScope('deadlines of all')

/** @returns whether it was still to be reminded of, and nobody else had done so */
async function remindOnce(due: { id: string; remindersSent: number; expiresAt: Date }, which: 1 | 2) {
  return runCommand(reminder, 'introduction:oversee', async ({ tx, record, emit }) => {
    const { count } = await tx.introduction.updateMany({
      where: { ...due, state: { in: [...placedStates] }, ...ALL },
      data: { remindersSent: which },
    })
    if (count === 0) return false
    await record({
      action: 'introduction.reminded',
      entityType: 'introduction',
      entityId: due.id,
      data: { which },
    })
    await emit('introduction.reminder_due', { introductionId: due.id })
    return true
  })
}

/**
 * Reminds whoever's turn it is at half of the time and again the day before it ends, each once; a worker that was away
 * sends only the later one.
 * @returns how many reminders went out
 */
export async function remindOfDeadlines(): Promise<number> {
  const now = clock.now()
  const due = await db.introduction.findMany({
    where: {
      state: { in: [...placedStates] },
      remindersSent: { lt: 2 },
      expiresAt: { gt: now, lte: new Date(now.getTime() + (ANSWER_DAYS / 2) * DAY_MS) },
      ...ALL,
    },
    select: { id: true, remindersSent: true, expiresAt: true },
    orderBy: { expiresAt: 'asc' },
    take: BATCH,
  })
  let count = 0
  for (const row of due) {
    const which = reminderDue(receivedFrom(row.expiresAt), row.expiresAt, now)
    if (which > row.remindersSent && which !== 0 && (await remindOnce(row, which))) count++
  }
  return count
}
