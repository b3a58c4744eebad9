import type PgBoss from 'pg-boss'
import { listen } from '../listen.server.ts'
import { boss, EVENTS_QUEUE, LONG_QUEUE, REACTIONS_QUEUE, WAKE_CHANNEL } from './boss.server.ts'
import { outliveDatabase } from './outlive-database.server.ts'
import { handlersFor, type Reactions } from './reactions.server.ts'

const POLL_SECONDS = 2

async function startQueue<T>(
  queue: PgBoss,
  name: string,
  count: number,
  handle: (job: PgBoss.Job<T>) => Promise<void>,
) {
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const onJobs = async (jobs: PgBoss.Job<T>[]) => {
      for (const job of jobs) await handle(job)
      // Where one job waited there may be more: many commits in a moment wake a busy worker only once.
      const own = ids[i]
      if (own) queue.notifyWorker(own)
    }
    ids.push(await queue.work<T>(name, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 }, onJobs))
  }
  return ids
}

/** Starts handling events in this process. `close` lets running jobs finish (5 s at most). */
export async function startWorkers(reactions: Reactions): Promise<{ close: () => Promise<void> }> {
  const queue = await boss()
  const dieAgain = outliveDatabase()
  const handlers = handlersFor(reactions)
  const workers: Record<string, string[]> = {
    [EVENTS_QUEUE]: await startQueue(queue, EVENTS_QUEUE, 1, handlers[EVENTS_QUEUE]),
    [REACTIONS_QUEUE]: await startQueue(queue, REACTIONS_QUEUE, 2, handlers[REACTIONS_QUEUE]),
    [LONG_QUEUE]: await startQueue(queue, LONG_QUEUE, 1, handlers[LONG_QUEUE]),
  }
  const stopListening = listen(WAKE_CHANNEL, 'musubi-wake', (name) => {
    for (const id of workers[name] ?? []) queue.notifyWorker(id)
  })
  return {
    close: async () => {
      await stopListening()
      for (const ids of Object.values(workers)) for (const id of ids) await queue.offWork({ id })
      await queue.stop({ graceful: true, wait: true, timeout: 5_000 })
      dieAgain()
    },
  }
}
