import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { IndexServer, SearchEngine, TaskOutcome, TaskRef } from '#search/engine.ts'
import { indexInto } from '../indexing/index-listings.server.ts'
import { searchEngine } from '../search-engine.server.ts'

/** Written again this often; then the operator is asked. */
export const MOST_ATTEMPTS = 3
const ROWS_AT_ONCE = 500
const WRITTEN_AT_ONCE = 100
/** How long a process has for writing what it has taken on, before another does. */
const CLAIM_MS = 5 * MINUTE_MS

const ofTasks = (tasks: readonly TaskRef[]) => ({
  state: 'waiting' as const,
  OR: tasks.map(({ uid, enqueuedAt }) => ({ taskUid: uid, enqueuedAt })),
})

async function noteFailure(task: TaskRef, problem: string): Promise<void> {
  const dueAt = clock.now()
  const where = ofTasks([task])
  const again = await db.searchTask.updateMany({
    where: { ...where, attempts: { lt: MOST_ATTEMPTS } },
    data: { state: 'due', problem, dueAt },
  })
  const given = await db.searchTask.updateMany({ where, data: { state: 'failed', problem, dueAt } })
  log.warn({ task: task.uid, problem, again: again.count, given: given.count }, 'search task failed')
}

async function noteOutcomes(tasks: readonly TaskRef[], outcomes: ReadonlyMap<number, TaskOutcome>): Promise<void> {
  const stateOf = ({ uid }: TaskRef): TaskOutcome => outcomes.get(uid) ?? { state: 'lost' }
  const done = tasks.filter((task) => stateOf(task).state === 'succeeded')
  const under = tasks.filter((task) => stateOf(task).state === 'waiting')
  if (done.length > 0) await db.searchTask.deleteMany({ where: ofTasks(done) })
  const dueAt = new Date(clock.now().getTime() + MINUTE_MS)
  if (under.length > 0) await db.searchTask.updateMany({ where: ofTasks(under), data: { dueAt } })
  for (const task of tasks) {
    const outcome = stateOf(task)
    if (outcome.state === 'failed') await noteFailure(task, outcome.code)
    if (outcome.state === 'lost') await noteFailure(task, 'lost')
  }
}

/** Asks how the recorded tasks have gone. */
async function askAbout(server: IndexServer): Promise<void> {
  const upTo = clock.now()
  for (;;) {
    const rows = await db.searchTask.findMany({
      where: { state: 'waiting', dueAt: { lte: upTo }, taskUid: { not: null } },
      distinct: ['taskUid', 'enqueuedAt'],
      orderBy: { dueAt: 'asc' },
      take: ROWS_AT_ONCE,
      select: { taskUid: true, enqueuedAt: true },
    })
    if (rows.length === 0) return
    const tasks = rows.flatMap(({ taskUid: uid, enqueuedAt }) =>
      uid === null || !enqueuedAt ? [] : [{ uid, enqueuedAt }],
    )
    await noteOutcomes(tasks, await server.outcomes(tasks))
  }
}

/** Takes on some of what is due until then, so that no other process writes it too. */
const claim = (until: Date) =>
  db.$queryRaw<{ listingId: string; attempts: number }[]>`
    UPDATE "SearchTask" SET "dueAt" = ${until}
    WHERE "listingId" IN (
      SELECT "listingId" FROM "SearchTask" WHERE "state" = 'due' AND "dueAt" <= ${clock.now()}
      ORDER BY "dueAt" LIMIT ${WRITTEN_AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING "listingId"::text, "attempts"`

/** Writes again what failed, from the rows as they are now. */
async function writeAgain(engine: SearchEngine): Promise<void> {
  for (;;) {
    const until = new Date(clock.now().getTime() + CLAIM_MS)
    const rows = await claim(until)
    if (rows.length === 0) return
    const ids = rows.map(({ listingId }) => listingId)
    await indexInto(engine, ids, new Map(rows.map(({ listingId, attempts }) => [listingId, attempts + 1])))
    // What needed no task is in step already; what became due meanwhile has another time.
    await db.searchTask.deleteMany({ where: { listingId: { in: ids }, state: 'due', dueAt: until } })
  }
}

/**
 * Looks after the writes a search server has taken as tasks, in the worker. A failed or lost one is written again a few times,
 * then left for the operator; what an outage kept from being sent is sent. While the server is away everything stays as it is.
 */
export async function sweepSearchTasks(): Promise<void> {
  const engine = searchEngine()
  if (!engine.server) return
  await askAbout(engine.server)
  await writeAgain(engine)
}
