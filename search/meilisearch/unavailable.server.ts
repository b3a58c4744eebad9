import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'
import type { UnavailableReason } from '../errors.ts'
import { SearchQueryError, SearchUnavailable } from '../errors.ts'

/** Runs a call of the client and turns whatever it throws into `SearchUnavailable`. */
export async function orUnavailable<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw toUnavailable(error)
  }
}

/** The one error for every outage; errors of this port pass through. */
export function toUnavailable(error: unknown): SearchUnavailable | SearchQueryError {
  if (error instanceof SearchUnavailable || error instanceof SearchQueryError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new SearchUnavailable(reasonOf(error), detail, { cause: error })
}

/** Whether a query was refused or failed for its vector alone; the same query by words may be answered. */
export function isVectorTrouble(error: unknown): boolean {
  const cause = error instanceof SearchUnavailable ? error.cause : error
  const code = cause instanceof MeilisearchApiError ? cause.cause?.code : undefined
  return code !== undefined && /embed|hybrid|vector/.test(code)
}

function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof MeilisearchApiError) {
    if (error.cause?.code === 'index_not_found') return 'no_index'
    return [408, 429, 503].includes(error.response.status) ? 'overloaded' : 'server'
  }
  if (error instanceof MeilisearchRequestError) {
    return error.cause instanceof MeilisearchRequestTimeOutError ? 'timeout' : 'connection'
  }
  return 'server'
}
