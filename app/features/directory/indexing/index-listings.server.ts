import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { publishedVersions, readDocuments } from './published-listings.server.ts'
import { type Attempts, recordTasks } from './task-records.server.ts'

const FIRST_TIME: Attempts = new Map()

/** So few that pages are answered in between where the engine shares their thread. */
const AT_ONCE = 100

/**
 * Brings the engine in step with the rows as they are now: published ones are put in, all others taken out. Who writes
 * last has looked last: after writing the rows are read again, so that no slower writer leaves something old behind.
 */
export async function indexInto(engine: SearchEngine, ids: readonly string[], attempts = FIRST_TIME): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) await indexSome(engine, ids.slice(at, at + AT_ONCE), attempts)
}

async function indexSome(engine: SearchEngine, ids: readonly string[], attempts: Attempts): Promise<void> {
  for (let waiting = ids; waiting.length > 0;) {
    const documents = await readDocuments(waiting)
    const written = new Map(documents.map(({ id, version }) => [id, version]))
    const gone = waiting.filter((id) => !written.has(id))
    const put = await engine.upsert(listingsIndex.name, documents)
    await recordTasks([...written.keys()], put.tasks, attempts)
    const taken = await engine.remove(listingsIndex.name, gone)
    await recordTasks(gone, taken.tasks, attempts)
    const now = await publishedVersions(waiting)
    waiting = waiting.filter((id) => now.get(id) !== written.get(id))
  }
}
