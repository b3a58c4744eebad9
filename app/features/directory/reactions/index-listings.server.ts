import { log } from '#app/platform/log.server.ts'
import type { SearchDocument } from '#search/document.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { fillIndex } from '../indexing/fill-index.server.ts'
import { indexInto } from '../indexing/index-listings.server.ts'
import { countPublished } from '../indexing/published-listings.server.ts'
import { recordUnsent } from '../indexing/task-records.server.ts'
import { searchEngine } from '../search-engine.server.ts'
import { indexChanged } from './keep-index.server.ts'

const DOCUMENTS_PER_LINE = 10_000

/**
 * Brings the engine in step with the rows as they are now: published ones are put in, all others taken out. What a search
 * server cannot take now is kept for later: an outage lasts longer than a job is tried.
 */
export async function indexListings(ids: readonly string[]): Promise<void> {
  const engine = searchEngine()
  try {
    await indexInto(engine, ids)
  } catch (error) {
    if (!engine.server || !(error instanceof SearchUnavailable)) throw error
    log.warn({ reason: error.reason, count: ids.length }, 'search server away: listings are written later')
    return recordUnsent(ids)
  }
  indexChanged()
}

async function* withProgress(batches: AsyncIterable<SearchDocument[]>, total: number) {
  let done = 0
  for await (const documents of batches) {
    yield documents
    const isLine = Math.floor(done / DOCUMENTS_PER_LINE) < Math.floor((done + documents.length) / DOCUMENTS_PER_LINE)
    done += documents.length
    if (isLine) log.info({ done, total }, 'search index is being filled')
  }
}

/** Builds the index anew beside the live one and swaps. */
export async function rebuildIndex(): Promise<void> {
  const total = await countPublished()
  await fillIndex(searchEngine(), (documents) => withProgress(documents, total))
  indexChanged()
}
