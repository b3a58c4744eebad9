import { clock, DAY_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { env } from '#app/platform/env/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { inOneProcess } from '#app/platform/only-one.server.ts'
import type { IndexServer, SearchEngine, SettingsDrift } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { clearDriftMark, readDriftMark, setDriftMark } from '../indexing/drift-mark.server.ts'
import { INDEX_LOCK } from '../indexing/fill-index.server.ts'
import { countPublished } from '../indexing/published-listings.server.ts'
import { searchEngine } from '../search-engine.server.ts'
import { rebuildIndex } from './index-listings.server.ts'

const UPDATE_TIMEOUT_MS = 10 * MINUTE_MS
/** After a failure: this long, then twice as long each time, up to a day. */
const FIRST_PAUSE_MS = 10 * MINUTE_MS

type Found = 'in step' | 'nothing there' | SettingsDrift

async function look(engine: SearchEngine, server: IndexServer): Promise<Found> {
  const drift = await server.drift(listingsIndex)
  if (!drift) return 'nothing there'
  if (drift.names.length > 0) return drift
  const { docs, pending } = await engine.stats(listingsIndex.name)
  return docs === 0 && pending === 0 && (await countPublished()) > 0 ? 'nothing there' : 'in step'
}

/** Whether it was tried for this very difference, in vain, and not long enough ago. */
async function shouldWait({ fingerprint }: SettingsDrift): Promise<boolean> {
  const mark = await readDriftMark()
  if (!mark || mark.fingerprint !== fingerprint) return false
  if (mark.state === 'stuck') return true
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (mark.tries - 1), DAY_MS)
  return mark.state === 'failed' && clock.now().getTime() < mark.setAt.getTime() + pause
}

async function update(engine: SearchEngine): Promise<void> {
  const ticket = await engine.ensureIndex(listingsIndex)
  const outcome = await ticket.done({ timeoutMs: UPDATE_TIMEOUT_MS })
  if (!outcome.ok) throw outcome.error
}

/** One try. What differs afterwards as before is a matter for people: another try would end the same. */
async function mendDrift(engine: SearchEngine, server: IndexServer, drift: SettingsDrift): Promise<void> {
  const { names, fingerprint } = drift
  const known = await readDriftMark()
  const tries = known?.fingerprint === fingerprint ? known.tries + 1 : 1
  await setDriftMark({ names: [...names], fingerprint, state: 'mending', tries })
  try {
    await (drift.needsRebuild ? rebuildIndex() : update(engine))
  } catch (error) {
    await setDriftMark({ names: [...names], fingerprint, state: 'failed', tries })
    throw error
  }
  const left = await server.drift(listingsIndex)
  if (!left || left.names.length === 0) {
    log.info({ settings: names }, 'search settings are as the code has them')
    return clearDriftMark()
  }
  log.error({ settings: left.names }, 'search settings differ still')
  await setDriftMark({ names: [...left.names], fingerprint: left.fingerprint, state: 'stuck', tries })
}

/** Another process may have been quicker, so it looks again. */
async function bringInStep(engine: SearchEngine, server: IndexServer): Promise<void> {
  const found = await look(engine, server)
  if (found === 'in step') return
  if (found === 'nothing there') return rebuildIndex()
  if (!(await shouldWait(found))) await mendDrift(engine, server, found)
}

/**
 * Compares the index of a search server with the code, at start and again and again, never in a request: fills one that is
 * missing or empty, brings settings in step that differ, beside the live index where documents have to be read again. Of
 * several processes one does it. With `MEILI_SETTINGS=report` differing settings are only said.
 */
export async function checkIndex(): Promise<void> {
  const engine = searchEngine()
  const { server } = engine
  if (!server) return
  const found = await look(engine, server)
  if (found === 'in step') return clearDriftMark()
  if (found !== 'nothing there') {
    log.warn({ settings: found.names }, 'search settings differ from the code')
    if (env().MEILI_SETTINGS === 'report') {
      const { names, fingerprint } = found
      return setDriftMark({ names: [...names], fingerprint, state: 'reported', tries: 0 })
    }
    if (await shouldWait(found)) return
  }
  const ran = await inOneProcess(INDEX_LOCK, () => bringInStep(engine, server))
  if (!ran) log.info('another process fills the search index')
}
