import { log } from '#app/platform/log.server.ts'
import { MINUTE_MS } from '#app/platform/clock.ts'
import type { SearchEngine } from '#search/engine.ts'
import { countDifferences, findDifferences, mend } from './differences.server.ts'
import { indexInto } from './index-listings.server.ts'
import { changedSince } from './published-listings.server.ts'

/** Longer than any transaction: a row carries the time at which its change began, not that of its commit. */
export const OVERLAP_MS = 10 * MINUTE_MS

/**
 * Takes in whatever an index does not know yet, found by comparing with the rows.
 * @param since from when on changes may be missing
 * @returns how many listings differed
 */
export async function catchUp(engine: SearchEngine, since: Date): Promise<number> {
  const differences = await findDifferences(engine)
  const mended = countDifferences(differences)
  await mend(engine, differences)
  await indexInto(engine, await changedSince(since))
  log.info({ mended }, 'search index caught up')
  return mended
}
