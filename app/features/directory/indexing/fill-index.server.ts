import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { catchUp, OVERLAP_MS } from './catch-up.server.ts'
import { publishedDocuments } from './published-listings.server.ts'
import { forgetTasksBefore } from './task-records.server.ts'

/** Who holds it fills the index of a server, alone among all processes. */
export const INDEX_LOCK = 'musubi.search.index'

const TIMEOUT_MS = 30 * MINUTE_MS

/**
 * Builds the index anew beside the live one and swaps. What other processes have written to the live index of a server
 * meanwhile is looked for afterwards. The caller holds `INDEX_LOCK` where there is a server.
 * @param withProgress is handed all documents and hands them on
 */
export async function fillIndex(
  engine: SearchEngine,
  withProgress: (documents: AsyncIterable<SearchDocument[]>) => AsyncIterable<SearchDocument[]>,
): Promise<void> {
  const startedAt = clock.now()
  const ticket = await engine.rebuild(listingsIndex, withProgress(publishedDocuments()))
  const outcome = await ticket.done({ timeoutMs: TIMEOUT_MS })
  if (!outcome.ok) throw outcome.error
  if (!engine.server) return
  await forgetTasksBefore(startedAt)
  await catchUp(engine, new Date(startedAt.getTime() - OVERLAP_MS))
}
