import { keptAmong } from '#app/features/favourites/queries/favourites-of.server.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import type { FacetCount, SearchQuery, SearchResult, SortKey } from '#search/engine.ts'
import type { Filter } from '#search/filter.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { searchEngine } from '../search-engine.server.ts'
import { hiddenListingsFilter } from './get-hidden-listings.server.ts'
import { type ListingCard, toListingCard } from '../listing-card.ts'
import { type DirectoryQuery, MAX_PAGE, PAGE_SIZE } from '../schema.ts'

export interface DirectoryPage {
  query: DirectoryQuery
  items: ListingCard[]
  total: number
  totalIsExact: boolean
  pageCount: number
  facets: { industry: FacetCount[]; prefecture: FacetCount[]; track: FacetCount[]; side: FacetCount[] }
  /** Which of these the reader has kept; null for whoever cannot keep any. */
  kept: string[] | null
  /** True while search is away and the newest listings are shown instead. */
  isFallback: boolean
}

const SORTS: Record<DirectoryQuery['sort'], readonly SortKey[] | undefined> = {
  relevance: undefined,
  newest: [{ field: 'publishedAt', direction: 'desc' }],
  price_low: [{ field: 'priceMinYen', direction: 'asc' }],
  price_high: [{ field: 'priceMaxYen', direction: 'desc' }],
}

function toSearchQuery(query: DirectoryQuery, audience: 'public' | 'member', filter: Filter | undefined): SearchQuery {
  const refinements = [
    { field: 'track', values: query.track ? [query.track] : [] },
    { field: 'side', values: query.side ? [query.side] : [] },
    { field: 'industry', values: query.industry },
    { field: 'prefecture', values: query.prefecture },
  ].filter(({ values }) => values.length > 0)
  const sort = SORTS[query.sort]
  return {
    text: query.q,
    audience,
    refinements,
    ...(filter ? { filter } : {}),
    facets: ['track', 'side', 'industry', 'prefecture'],
    ...(sort ? { sort } : {}),
    offset: (query.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
}

async function askEngine(search: SearchQuery): Promise<SearchResult | undefined> {
  try {
    return await searchEngine().search(listingsIndex.name, search)
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    log.warn({ error: describeError(error), reason: error.reason }, 'search unavailable, listing from the database')
    return undefined
  }
}

async function cardsOf(ids: readonly string[], actor: Actor, cleared: 'public' | 'member'): Promise<ListingCard[]> {
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', AND: listingsVisibleTo(actor) },
    select: { id: true, publishedAt: true, ...valueColumns },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toListingCard(row, cleared)] : []
  })
}

async function fromDatabase(query: DirectoryQuery, actor: Actor, cleared: 'public' | 'member') {
  const where = {
    status: 'published' as const,
    ...(query.track ? { track: query.track } : {}),
    ...(query.side ? { side: query.side } : {}),
    ...(query.industry.length ? { industry: { in: query.industry } } : {}),
    ...(query.prefecture.length ? { prefecture: { in: query.prefecture } } : {}),
    AND: listingsVisibleTo(actor),
  }
  const [total, rows] = await Promise.all([
    db.listing.count({ where: { ...where, AND: listingsVisibleTo(actor) } }),
    db.listing.findMany({
      where: { ...where, AND: listingsVisibleTo(actor) },
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      skip: (query.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, publishedAt: true, ...valueColumns },
    }),
  ])
  return { total, items: rows.map((row) => toListingCard(row, cleared)) }
}

const pagesFor = (total: number) => Math.min(MAX_PAGE, Math.max(1, Math.ceil(total / PAGE_SIZE)))

/** Which of the shown ones the reader has kept, where the reader can keep any. */
const keptOf = async (actor: Actor, items: readonly ListingCard[]): Promise<string[] | null> =>
  can(actor, 'favourite:keep')
    ? keptAmong(
        actor,
        items.map(({ id }) => id),
      )
    : null

/** The directory as this reader may see it. Without search it shows the newest listings instead. */
export async function searchDirectory(actor: Actor, query: DirectoryQuery): Promise<DirectoryPage> {
  const cleared = can(actor, 'directory:read_member_level') ? 'member' : 'public'
  const result = await askEngine(toSearchQuery(query, cleared, await hiddenListingsFilter(actor)))
  if (!result) {
    const { total, items } = await fromDatabase(query, actor, cleared)
    const facets = { industry: [], prefecture: [], track: [], side: [] }
    const kept = await keptOf(actor, items)
    return { query, items, kept, total, totalIsExact: true, pageCount: pagesFor(total), facets, isFallback: true }
  }
  const counts = (field: string) => [...(result.facets[field] ?? [])]
  const items = await cardsOf(
    result.hits.map(({ id }) => id),
    actor,
    cleared,
  )
  return {
    query,
    items,
    kept: await keptOf(actor, items),
    total: result.total,
    totalIsExact: result.totalIsExact,
    pageCount: pagesFor(result.total),
    facets: {
      industry: counts('industry'),
      prefecture: counts('prefecture'),
      track: counts('track'),
      side: counts('side'),
    },
    isFallback: false,
  }
}
