import { keptAmong } from '#app/features/favourites/queries/favourites-of.server.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import type { FacetCount, SearchResult } from '#search/engine.ts'
import { askEngine } from '../ask-engine.server.ts'
import { countDivisions } from '../industry-parts.ts'
import { type ListingCard, toListingCard } from '../listing-card.ts'
import { cardMarks, type CardMarks } from '../marks.ts'
import { type DirectoryQuery, MAX_PAGE, PAGE_SIZE } from '../schema.ts'
import { toSearchQuery } from '../search-request.ts'
import { hiddenListingsFilter } from './get-hidden-listings.server.ts'
import { listFromDatabase } from './list-from-database.server.ts'
import { type NextStep, suggestNextSteps } from './suggest-next-steps.server.ts'

/** A found listing; `marks` only where words were searched for. */
export interface DirectoryItem extends ListingCard {
  marks: CardMarks | null
}

export interface DirectoryPage {
  query: DirectoryQuery
  items: DirectoryItem[]
  /** What answers only a part of the words, when little answers them. */
  near: DirectoryItem[]
  total: number
  totalIsExact: boolean
  pageCount: number
  facets: Record<'industry' | 'prefecture' | 'municipality' | 'track' | 'side', FacetCount[]>
  /** What may be tried when nothing was found. */
  nextSteps: NextStep[]
  /** Which of these the reader has kept; null for whoever cannot keep any. */
  kept: string[] | null
  /** Whether the reader sees and searches what is for members. */
  isMember: boolean
  /** Set while search is away and the database lists instead. */
  fallback: { areWordsIgnored: boolean } | null
}

type Cleared = 'public' | 'member'

async function itemsOf(ids: readonly string[], actor: Actor, cleared: Cleared, words: string) {
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', AND: listingsVisibleTo(actor) },
    select: { id: true, publishedAt: true, ...valueColumns },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id): DirectoryItem[] => {
    const row = byId.get(id)
    return row ? [{ ...toListingCard(row, cleared), marks: words ? cardMarks(row, cleared, words) : null }] : []
  })
}

async function fromDatabase(query: DirectoryQuery, actor: Actor, cleared: Cleared) {
  const { rows, ...page } = await listFromDatabase(actor, query, cleared === 'member')
  return {
    ...page,
    near: [],
    items: rows.map((row): DirectoryItem => ({ ...toListingCard(row, cleared), marks: null })),
  }
}

async function fromEngine(result: SearchResult, query: DirectoryQuery, actor: Actor, cleared: Cleared) {
  const items = await itemsOf(
    [...result.hits, ...result.near].map(({ id }) => id),
    actor,
    cleared,
    query.q,
  )
  const isNear = ({ id }: DirectoryItem) => result.near.some((near) => near.id === id)
  const counts = (field: string) => [...(result.facets[field] ?? [])]
  const [industry, prefecture, municipality] = [counts('industry'), counts('prefecture'), counts('municipality')]
  return {
    items: items.filter((item) => !isNear(item)),
    near: items.filter(isNear),
    total: result.total,
    facets: { industry, prefecture, municipality, track: counts('track'), side: counts('side') },
    areWordsIgnored: false,
  }
}

/** With fewer than this found, what answers a part of the words follows. */
const FEW = 10

const pagesFor = (total: number) => Math.min(MAX_PAGE, Math.max(1, Math.ceil(total / PAGE_SIZE)))

/** Which of the shown ones the reader has kept, where the reader can keep any. */
const keptOf = async (actor: Actor, items: readonly ListingCard[]): Promise<string[] | null> =>
  can(actor, 'favourite:keep')
    ? keptAmong(
        actor,
        items.map(({ id }) => id),
      )
    : null

/** The directory as this reader may see it. Without search the database lists. */
export async function searchDirectory(actor: Actor, asked: DirectoryQuery): Promise<DirectoryPage> {
  const isMember = can(actor, 'directory:read_member_level')
  const cleared = isMember ? 'member' : 'public'
  // In which town a listing is, is for members, also by way of asking town by town.
  const query = isMember ? asked : { ...asked, municipality: [] }
  const given = [await hiddenListingsFilter(actor)]
  const result = await askEngine({ ...toSearchQuery(query, cleared, given), fill: query.page === 1 ? FEW : 0 })
  const { total, items, near, facets, areWordsIgnored } = await (result
    ? fromEngine(result, query, actor, cleared)
    : fromDatabase(query, actor, cleared))
  return {
    query,
    items,
    near,
    total,
    totalIsExact: result?.totalIsExact ?? true,
    pageCount: pagesFor(total),
    facets: { ...facets, industry: countDivisions(facets.industry, query.industry) },
    nextSteps: result && total === 0 ? await suggestNextSteps(query, cleared, given, facets.prefecture) : [],
    kept: await keptOf(actor, [...items, ...near]),
    isMember,
    fallback: result ? null : { areWordsIgnored },
  }
}
