import { log } from '#app/platform/log.server.ts'
import type { SearchEngine, Snapshots } from '#search/engine.ts'
import { catchUp } from '../indexing/catch-up.server.ts'
import { loadIndex, loadNewIndex } from '../indexing/index-files.server.ts'
import { refillWith, searchEngine } from '../search-engine.server.ts'
import { checkIndex } from './check-index.server.ts'
import { rebuildIndex } from './index-listings.server.ts'
import { indexChanged, keepIndex, startKeeping } from './keep-index.server.ts'

async function startKept(engine: SearchEngine, snapshots: Snapshots): Promise<void> {
  const since = await loadIndex(snapshots)
  if (!since) await rebuildIndex()
  else if ((await catchUp(engine, since)) > 0) indexChanged()
  await keepIndex()
  startKeeping()
  const { detail } = await engine.health()
  if (detail) log.warn({ detail }, 'search index')
}

/**
 * At start: the embedded engine loads the index it kept and catches up, or is filled anew; until then searches say that
 * they cannot be answered. The index of a server is looked at, and brought in step by one of all processes.
 */
export async function prepareIndex(): Promise<void> {
  const engine = searchEngine()
  refillWith(prepareIndex)
  if (engine.snapshots) return startKept(engine, engine.snapshots)
  await checkIndex()
}

/** Takes over the index that `npm run search:reindex` made beside this process. */
export async function onIndexMade(): Promise<void> {
  const engine = searchEngine()
  const since = engine.snapshots && (await loadNewIndex(engine.snapshots))
  if (!since) return
  await catchUp(engine, since)
  indexChanged()
}
