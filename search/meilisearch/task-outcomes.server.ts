import type { Meilisearch, Task } from 'meilisearch'
import type { TaskOutcome, TaskRef } from '../engine.ts'
import { orUnavailable } from './unavailable.server.ts'

const UIDS_PER_REQUEST = 100
/** Answers may say the time of a task in more or fewer digits; two tasks of one uid lie a lost disk apart. */
const SAME_TIME_MS = 1_000

/** How tasks have gone, by uid. One the server does not know, or knows from another time, is lost. */
export async function taskOutcomes(client: Meilisearch, tasks: readonly TaskRef[]): Promise<Map<number, TaskOutcome>> {
  const outcomes = new Map<number, TaskOutcome>()
  for (let at = 0; at < tasks.length; at += UIDS_PER_REQUEST) {
    const asked = tasks.slice(at, at + UIDS_PER_REQUEST)
    const uids = asked.map(({ uid }) => uid)
    const { results } = await orUnavailable(() => client.tasks.getTasks({ uids, limit: uids.length }))
    const known = new Map(results.map((task) => [task.uid, task]))
    for (const ref of asked) outcomes.set(ref.uid, outcomeOf(ref, known.get(ref.uid)))
  }
  return outcomes
}

function outcomeOf(ref: TaskRef, task: Task | undefined): TaskOutcome {
  if (!task || Math.abs(Date.parse(task.enqueuedAt) - Date.parse(ref.enqueuedAt)) > SAME_TIME_MS)
    return { state: 'lost' }
  if (task.status === 'enqueued' || task.status === 'processing') return { state: 'waiting' }
  if (task.status === 'succeeded') return { state: 'succeeded' }
  return { state: 'failed', code: task.error?.code ?? task.status }
}
