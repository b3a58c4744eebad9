/** How a task stands towards a day, as `2026-06-01`. */
export type Standing = 'overdue' | 'today' | 'later' | 'undated' | 'done'

export function standingOf(task: { dueOn: string | null; isDone: boolean }, today: string): Standing {
  if (task.isDone) return 'done'
  if (task.dueOn === null) return 'undated'
  if (task.dueOn === today) return 'today'
  return task.dueOn < today ? 'overdue' : 'later'
}
