import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { hourInTokyo } from '../tokyo-hour.ts'

const MORNING = 7
const BATCH = 200
const all = systemScope('reminders to all navigators')

/**
 * Tells navigators on the morning of the day, from seven on, that something is due; what a worker that was away has
 * missed is told when it is back. Each task once: the notice is known by the task and its day.
 * @returns how many were told of
 */
export async function remindOfTasks(): Promise<number> {
  const now = clock.now()
  if (hourInTokyo(now) < MORNING) return 0
  const due = await db.navigatorTask.findMany({
    where: { doneAt: null, remindedAt: null, dueOn: { lte: new Date(tokyoDay(now)) }, ...all },
    orderBy: { dueOn: 'asc' },
    take: BATCH,
    select: { id: true, navigatorParticipantId: true },
  })
  for (const { id, navigatorParticipantId } of due) {
    await tellParticipant({
      participantId: navigatorParticipantId,
      kind: 'task_due',
      subject: 'task',
      subjectId: id,
      textKey: 'tasks.mail.due',
      path: '/desk/tasks',
      jobId: `task-due:${id}`,
    })
    // After the notice, which is made once however often this is tried.
    await db.navigatorTask.updateMany({ where: { id, remindedAt: null, ...all }, data: { remindedAt: now } })
  }
  return due.length
}
