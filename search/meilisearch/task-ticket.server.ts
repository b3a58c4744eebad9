import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TaskRef, Ticket, TicketOutcome } from '../engine.ts'
import { SearchUnavailable } from '../errors.ts'
import { toUnavailable } from './unavailable.server.ts'

const FIRST_WAIT_MS = 10
const LONGEST_WAIT_MS = 500

/** What has to be kept of the answer to a write. */
export const taskRef = ({ taskUid, enqueuedAt }: EnqueuedTask): TaskRef => ({ uid: taskUid, enqueuedAt })

/** A ticket for tasks the server has accepted; `done` polls them one after the other. */
export function taskTicket(client: Meilisearch, tasks: readonly TaskRef[]): Ticket {
  return {
    tasks,
    async done({ timeoutMs }): Promise<TicketOutcome> {
      const deadline = performance.now() + timeoutMs
      try {
        for (const { uid } of tasks) assertSucceeded(await finished(client, uid, deadline))
        return { ok: true }
      } catch (error) {
        const mapped = toUnavailable(error)
        return {
          ok: false,
          error: mapped instanceof SearchUnavailable ? mapped : new SearchUnavailable('server', mapped.message),
        }
      }
    },
  }
}

async function finished(client: Meilisearch, uid: number, deadline: number): Promise<Task> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
    const left = deadline - performance.now()
    if (left <= 0) throw new SearchUnavailable('timeout', `task ${uid} is not done yet`)
    const task = await client.tasks
      .getTask(uid, { signal: AbortSignal.timeout(Math.ceil(left)) })
      .catch((error: unknown) => {
        // An aborted poll is our own deadline, not an outage of the server.
        if (performance.now() >= deadline) throw new SearchUnavailable('timeout', `task ${uid} is not done yet`)
        throw error
      })
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    await sleep(Math.min(wait, Math.max(deadline - performance.now(), 0)))
  }
}

function assertSucceeded(task: Task): void {
  if (task.status === 'succeeded') return
  throw new SearchUnavailable(
    'task_failed',
    `task ${task.uid} ${task.status}: ${task.error?.message ?? 'no reason given'}`,
  )
}
