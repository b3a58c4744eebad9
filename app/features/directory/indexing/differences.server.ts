import { MINUTE_MS } from '#app/platform/clock.ts'
import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { indexInto } from './index-listings.server.ts'
import { publishedVersions } from './published-listings.server.ts'

/** Listing ids by what is wrong with them in the index. */
export interface Differences {
  /** Published, but not found. */
  missing: string[]
  /** Found, but not published. */
  surplus: string[]
  /** Found as it was before. */
  outdated: string[]
  /** Newer in the index than in the database, as after a backup was put back. */
  ahead: string[]
}

/** Compares the index with the database. What changes meanwhile may be named although it is on its way. */
export async function findDifferences(engine: SearchEngine): Promise<Differences> {
  const [stored, published] = [await engine.versions(listingsIndex.name), await publishedVersions()]
  const differences: Differences = { missing: [], surplus: [], outdated: [], ahead: [] }
  for (const [id, version] of published) {
    const known = stored.get(id)
    if (known === undefined) differences.missing.push(id)
    else if (known < version) differences.outdated.push(id)
    else if (known > version) differences.ahead.push(id)
  }
  for (const id of stored.keys()) if (!published.has(id)) differences.surplus.push(id)
  return differences
}

const REMOVAL_TIMEOUT_MS = 10 * MINUTE_MS

/** Brings what differs in step. Not for a request: it may wait for a server. */
export async function mend(engine: SearchEngine, { missing, surplus, outdated, ahead }: Differences): Promise<void> {
  // Nothing older overwrites what is stored; it has to be gone first.
  const gone = await engine.remove(listingsIndex.name, ahead)
  const outcome = ahead.length > 0 ? await gone.done({ timeoutMs: REMOVAL_TIMEOUT_MS }) : { ok: true as const }
  if (!outcome.ok) throw outcome.error
  await indexInto(engine, [...missing, ...surplus, ...outdated, ...ahead])
}

/** How many listings differ. */
export const countDifferences = (differences: Differences): number =>
  Object.values(differences).reduce((sum, ids: string[]) => sum + ids.length, 0)
