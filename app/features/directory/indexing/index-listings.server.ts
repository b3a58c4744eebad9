import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { publishedVersions, readDocuments } from './published-listings.server.ts'

/** So few that pages are answered in between where the engine shares their thread. */
const AT_ONCE = 100

/**
 * Brings the engine in step with the rows as they are now: published ones are put in, all others taken out. Who writes
 * last has looked last: after writing the rows are read again, so that no slower writer leaves something old behind.
 */
export async function indexInto(engine: SearchEngine, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) await indexSome(engine, ids.slice(at, at + AT_ONCE))
}

async function indexSome(engine: SearchEngine, ids: readonly string[]): Promise<void> {
  for (let waiting = ids; waiting.length > 0;) {
    const documents = await readDocuments(waiting)
    const written = new Map(documents.map(({ id, version }) => [id, version]))
    await engine.upsert(listingsIndex.name, documents)
    await engine.remove(
      listingsIndex.name,
      waiting.filter((id) => !written.has(id)),
    )
    const now = await publishedVersions(waiting)
    waiting = waiting.filter((id) => now.get(id) !== written.get(id))
  }
}
