import { describeError, log } from '#app/platform/log.server.ts'
import type { SearchQuery, SearchResult } from '#search/engine.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { searchEngine } from './search-engine.server.ts'

/** The engine's answer, or undefined while it is away. */
export async function askEngine(search: SearchQuery): Promise<SearchResult | undefined> {
  try {
    return await searchEngine().search(listingsIndex.name, search)
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    log.warn({ error: describeError(error), reason: error.reason }, 'search unavailable')
    return undefined
  }
}
