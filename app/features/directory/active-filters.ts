import type { DirectoryQuery } from './schema.ts'

/** What a search is narrowed by, in the order of the page. */
const FACETS = ['track', 'side', 'industry', 'prefecture', 'municipality'] as const
type FacetName = (typeof FACETS)[number]

/** One thing a search is narrowed by: `change` takes it off. */
export type ActiveFilter =
  | { kind: 'q' | FacetName; value: string; change: Partial<DirectoryQuery> }
  | { kind: 'price' | 'people'; from: number | null; to: number | null; change: Partial<DirectoryQuery> }

/** Every chosen value by itself. */
export function activeFilters(query: DirectoryQuery): ActiveFilter[] {
  const { q, priceFrom, priceTo, peopleFrom, peopleTo } = query
  const filters: ActiveFilter[] = q ? [{ kind: 'q', value: q, change: { q: '' } }] : []
  for (const kind of FACETS)
    for (const value of query[kind])
      filters.push({ kind, value, change: { [kind]: query[kind].filter((other) => other !== value) } })
  if (priceFrom !== null || priceTo !== null)
    filters.push({ kind: 'price', from: priceFrom, to: priceTo, change: { priceFrom: null, priceTo: null } })
  if (peopleFrom !== null || peopleTo !== null)
    filters.push({ kind: 'people', from: peopleFrom, to: peopleTo, change: { peopleFrom: null, peopleTo: null } })
  return filters
}

/** The kinds that narrow a search, and what takes each off as a whole: one value of several less would narrow it more. */
export function droppableFilters(
  query: DirectoryQuery,
): { kind: ActiveFilter['kind']; change: Partial<DirectoryQuery> }[] {
  const kinds = [...new Set(activeFilters(query).map(({ kind }) => kind))]
  const changes: Record<ActiveFilter['kind'], Partial<DirectoryQuery>> = {
    q: { q: '' },
    track: { track: [] },
    side: { side: [] },
    industry: { industry: [] },
    // A municipality stands in its prefecture.
    prefecture: { prefecture: [], municipality: [] },
    municipality: { municipality: [] },
    price: { priceFrom: null, priceTo: null },
    people: { peopleFrom: null, peopleTo: null },
  }
  return kinds.map((kind) => ({ kind, change: changes[kind] }))
}
