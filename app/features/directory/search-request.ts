import type { SearchQuery, SortKey } from '#search/engine.ts'
import type { Filter } from '#search/filter.ts'
import { withParts } from './industry-parts.ts'
import { type DirectoryQuery, PAGE_SIZE } from './schema.ts'

/** What is counted beside the hits; towns only for members. */
const PUBLIC_FACETS = ['track', 'side', 'industry', 'prefecture'] as const

const SORTS: Record<DirectoryQuery['sort'], readonly SortKey[] | undefined> = {
  relevance: undefined,
  newest: [{ field: 'publishedAt', direction: 'desc' }],
  price_low: [{ field: 'priceMinYen', direction: 'asc' }],
  price_high: [{ field: 'priceMaxYen', direction: 'desc' }],
}

const ends = (from: number | null, to: number | null) => ({
  ...(from === null ? {} : { min: from }),
  ...(to === null ? {} : { max: to }),
})

/** Price and size as hard filters, with what else must hold. */
function filterOf(query: DirectoryQuery, given: readonly (Filter | undefined)[]): Filter | undefined {
  const { priceFrom, priceTo, peopleFrom, peopleTo } = query
  const of = given.filter((filter) => filter !== undefined)
  if (priceFrom !== null || priceTo !== null) of.push({ op: 'within', field: 'price', ...ends(priceFrom, priceTo) })
  // A band is indexed by its lower end, and the page offers the ends of bands only.
  if (peopleFrom !== null || peopleTo !== null)
    of.push({ op: 'range', field: 'employees', ...ends(peopleFrom, peopleTo) })
  return of.length > 1 ? { op: 'and', of } : of[0]
}

/**
 * A directory query as the engine is asked.
 * @param given filters that hold whatever is asked, such as what hides from the reader
 */
export function toSearchQuery(
  query: DirectoryQuery,
  audience: 'public' | 'member',
  given: readonly (Filter | undefined)[],
): SearchQuery {
  const fields = [...PUBLIC_FACETS, ...(audience === 'member' ? (['municipality'] as const) : [])]
  const filter = filterOf(query, given)
  const sort = SORTS[query.sort]
  return {
    text: query.q,
    audience,
    refinements: fields
      .map((field) => ({
        field,
        values: field === 'industry' ? withParts(query.industry) : (query[field] as string[]),
      }))
      .filter(({ values }) => values.length > 0),
    ...(filter ? { filter } : {}),
    facets: fields,
    ...(sort ? { sort } : {}),
    offset: (query.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
}
