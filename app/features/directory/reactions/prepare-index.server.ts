import { log } from '#app/platform/log.server.ts'
import type { SearchEngine, Snapshots } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { countDifferences, findDifferences, mend } from '../indexing/differences.server.ts'
import { indexInto } from '../indexing/index-listings.server.ts'
import { loadIndex, loadNewIndex } from '../indexing/index-files.server.ts'
import { changedSince } from '../indexing/published-listings.server.ts'
import { refillWith, searchEngine } from '../search-engine.server.ts'
import { rebuildIndex } from './index-listings.server.ts'
import { indexChanged, keepIndex, startKeeping } from './keep-index.server.ts'

/** After a load: whatever the file does not know yet, found by comparing with the rows. */
async function catchUp(engine: SearchEngine, since: Date): Promise<void> {
  const differences = await findDifferences(engine)
  const mended = countDifferences(differences)
  await mend(engine, differences)
  await indexInto(engine, await changedSince(since))
  log.info({ mended }, 'search index loaded')
  if (mended > 0) indexChanged()
}

async function startKept(engine: SearchEngine, snapshots: Snapshots): Promise<void> {
  const since = await loadIndex(snapshots)
  if (since) await catchUp(engine, since)
  else await rebuildIndex()
  await keepIndex()
  startKeeping()
  const { detail } = await engine.health()
  if (detail) log.warn({ detail }, 'search index')
}

/**
 * At start: the embedded engine loads the index it kept and catches up, or is filled anew; until then searches say that
 * they cannot be answered. An engine of its own keeps what it has.
 */
export async function prepareIndex(): Promise<void> {
  const engine = searchEngine()
  refillWith(prepareIndex)
  if (engine.snapshots) return startKept(engine, engine.snapshots)
  await engine.ensureIndex(listingsIndex)
  const { docs } = await engine.stats(listingsIndex.name)
  if (docs === 0) await rebuildIndex()
}

/** Takes over the index that `npm run search:reindex` made beside this process. */
export async function onIndexMade(): Promise<void> {
  const engine = searchEngine()
  const since = engine.snapshots && (await loadNewIndex(engine.snapshots))
  if (!since) return
  await catchUp(engine, since)
  indexChanged()
}
