import { readDriftMark } from '#app/features/directory/indexing/drift-mark.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'

const SHOWN = 20

/** What went wrong with a task, in kinds a person can do something about. */
export type SearchProblem = 'lost' | 'disk' | 'embedder' | 'document' | 'canceled' | 'other'

export interface UnwrittenListing {
  listingId: string
  /** Null when the listing itself is gone. */
  title: string | null
  problem: SearchProblem
  tries: number
  sentAt: string
}

export interface SearchState {
  drift: { names: string[]; state: 'reported' | 'mending' | 'failed' | 'stuck' } | null
  /** Listings whose write the server has yet to do, or that are to be written again. */
  waiting: number
  /** The newest of those that were given up. */
  failed: UnwrittenListing[]
  failedCount: number
}

function problemOf(code: string | null): SearchProblem {
  if (code === 'lost' || code === 'canceled') return code
  if (/space|io_error|size_limit/.test(code ?? '')) return 'disk'
  if (/embed|vector/.test(code ?? '')) return 'embedder'
  return /document|primary_key/.test(code ?? '') ? 'document' : 'other'
}

async function failedListings(actor: Actor): Promise<UnwrittenListing[]> {
  const rows = await db.searchTask.findMany({
    where: { state: 'failed' },
    orderBy: [{ sentAt: 'desc' }, { listingId: 'asc' }],
    take: SHOWN,
  })
  const listings = await db.listing.findMany({
    where: { id: { in: rows.map(({ listingId }) => listingId) }, AND: listingsVisibleTo(actor) },
    select: { id: true, title: true },
  })
  const titles = new Map(listings.map(({ id, title }) => [id, title]))
  return rows.map(({ listingId, problem, attempts, sentAt }) => ({
    listingId,
    title: titles.get(listingId) ?? null,
    problem: problemOf(problem),
    tries: attempts + 1,
    sentAt: sentAt.toISOString(),
  }))
}

/** How the search server stands, from what was last seen of it; null where search needs none. @throws AppError request.forbidden */
export async function getSearchState(actor: Actor): Promise<SearchState | null> {
  requirePermission(actor, 'console:read')
  if (!searchEngine().server) return null
  const [mark, waiting, failedCount, failed] = await Promise.all([
    readDriftMark(),
    db.searchTask.count({ where: { state: { in: ['waiting', 'due'] } } }),
    db.searchTask.count({ where: { state: 'failed' } }),
    failedListings(actor),
  ])
  return { drift: mark ? { names: mark.names, state: mark.state } : null, waiting, failed, failedCount }
}
