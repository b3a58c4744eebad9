import { createHash } from 'node:crypto'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { clock } from '#app/platform/clock.ts'
import { env } from '#app/platform/env/env.server.ts'
import { allTracks } from '#app/tracks/registry.ts'
import type { Snapshots } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { OVERLAP_MS } from './catch-up.server.ts'

/** Raise when `toSearchDocument` or a band changes: a kept index is then not loaded but filled anew. */
const DOCUMENT_FORMAT = 1

const folder = () => join(env().MUSUBI_DATA_DIR, 'search')
const file = (name: 'kept' | 'new') => join(folder(), `${listingsIndex.name}.${name}.idx`)

/** Which fields go into a document at which level; an index made under other rules must not be shown. */
function rulesFingerprint(): string {
  const rules = allTracks.map(({ key, sides }) => [key, sides])
  return createHash('sha256')
    .update(JSON.stringify([DOCUMENT_FORMAT, rules]))
    .digest('hex')
}

/** Keeps the live index in a file: `kept` is the one the next start loads, `new` one made beside a running application. */
export async function saveIndex(snapshots: Snapshots, as: 'kept' | 'new'): Promise<void> {
  await mkdir(folder(), { recursive: true })
  const since = new Date(clock.now().getTime() - OVERLAP_MS).toISOString()
  await snapshots.save(listingsIndex.name, file(as), { rules: rulesFingerprint(), since })
}

/**
 * Loads a kept index; a new one goes before.
 * @returns since when changes are to be looked for, or null when there is no index that could be used
 */
export async function loadIndex(snapshots: Snapshots): Promise<Date | null> {
  return (await loadNewIndex(snapshots)) ?? (await load(snapshots, 'kept'))
}

/** Loads an index made beside this process, if there is one; it is the kept one from then on. */
export async function loadNewIndex(snapshots: Snapshots): Promise<Date | null> {
  const since = await load(snapshots, 'new')
  if (since) await rename(file('new'), file('kept'))
  return since
}

async function load(snapshots: Snapshots, name: 'kept' | 'new'): Promise<Date | null> {
  const loaded = await snapshots.load(listingsIndex, file(name), rulesFingerprint())
  return loaded && new Date(loaded.since)
}
