import { MINUTE_MS } from '#app/platform/clock.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import { saveIndex } from '../indexing/index-files.server.ts'
import { searchEngine } from '../search-engine.server.ts'

const EVERY_MS = 5 * MINUTE_MS

interface Keeper {
  isChanged: boolean
  saving: Promise<void>
  timer?: NodeJS.Timeout
}

const keeper = (): Keeper => remember('index-keeper', () => ({ isChanged: false, saving: Promise.resolve() }))

/** Notes that the live index is no longer what the file says. */
export function indexChanged(): void {
  keeper().isChanged = true
}

/** Writes the live index into its file if it changed since the last time; one writing after the other. */
export function keepIndex(): Promise<void> {
  const kept = keeper()
  kept.saving = kept.saving.then(save).catch((error: unknown) => {
    kept.isChanged = true
    log.error({ error: describeError(error) }, 'search index not kept')
  })
  return kept.saving
}

async function save(): Promise<void> {
  const kept = keeper()
  const { snapshots } = searchEngine()
  if (!snapshots || !kept.isChanged) return
  kept.isChanged = false
  await saveIndex(snapshots, 'kept')
}

/** From now on the index is kept every five minutes, so that a killed process has little to catch up with. */
export function startKeeping(): void {
  keeper().timer ??= setInterval(() => void keepIndex(), EVERY_MS).unref()
}
