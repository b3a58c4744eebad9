import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch'
import type { Audience } from '../document.ts'
import type { CandidateQuery, FacetCount, SearchResult } from '../engine.ts'
import type { Filter } from '../filter.ts'
import type { IndexSpec } from '../index-spec.ts'
import { visibleText } from '../index-spec.ts'
import type { CheckedQuery } from '../query-check.ts'
import { combinedFilter } from '../query-check.ts'
import { filterText } from './filter-text.ts'
import { queryText } from './query-text.ts'
import type { HybridPart } from './vectors.server.ts'

interface FoundId {
  readonly id: string
  readonly _rankingScore?: number
}
export type FoundIds = MultiSearchResult<Record<string, unknown>>

/** The query, and for each ticked facet the same query without its ticks, to count what else could be ticked. */
export function searchQueries(spec: IndexSpec, index: string, query: CheckedQuery): MultiSearchQuery[] {
  const ticked = tickedFacets(query)
  const text = query.text.trim()
  const sort = query.sort.map(({ field, direction }) => `${field}:${direction}`)
  const main: MultiSearchQuery = {
    ...base(spec, index, text, query.audience, combinedFilter(query)),
    offset: query.offset,
    limit: query.limit,
    facets: query.facets.filter((field) => !ticked.includes(field)),
    showRankingScore: true,
    sort: sort.length > 0 || text !== '' ? sort : newestFirst(spec),
  }
  const counts = ticked.map((field) => ({
    ...base(spec, index, text, query.audience, combinedFilter(query, field)),
    limit: 0,
    facets: [field],
  }))
  return [main, ...counts]
}

/** Reads the answers to `searchQueries`, in the same order. */
export function readSearchResults(query: CheckedQuery, results: readonly FoundIds[]): SearchResult {
  const [main, ...counts] = results
  const ticked = tickedFacets(query)
  const facets: Record<string, FacetCount[]> = {}
  for (const field of query.facets) {
    const source = ticked.includes(field) ? counts[ticked.indexOf(field)] : main
    facets[field] = facetCounts(source?.facetDistribution?.[field])
  }
  const isSorted = query.sort.length > 0 || query.text.trim() === ''
  return {
    hits: ((main?.hits ?? []) as unknown as FoundId[]).map(({ id, _rankingScore }) => ({
      id,
      score: isSorted ? 0 : (_rankingScore ?? 0),
    })),
    total: main?.estimatedTotalHits ?? 0,
    totalIsExact: false,
    facets,
    scoreKind: isSorted ? 'none' : 'ordinal',
    degraded: results.some((result) => 'degraded' in result && result.degraded === true),
    near: [],
  }
}

/** One query per probe, by meaning too where `hybrid` says so, and one for the newest documents that pass the filter. */
export function candidateQueries(
  spec: IndexSpec,
  index: string,
  query: CandidateQuery & { readonly limit: number },
  hybrid?: readonly HybridPart[],
): MultiSearchQuery[] {
  const { audience, filter, limit } = query
  const probes = query.probes.map((probe, at) => ({
    ...base(spec, index, probe, audience, filter),
    limit,
    ...hybrid?.[at],
  }))
  return [...probes, { ...base(spec, index, '', audience, filter), limit, sort: newestFirst(spec) }]
}

/** The ids of one answer, best first. */
export function idsOf(result: FoundIds | undefined): string[] {
  return ((result?.hits ?? []) as unknown as FoundId[]).map(({ id }) => id)
}

function base(spec: IndexSpec, index: string, text: string, audience: Audience, filter?: Filter): MultiSearchQuery {
  return {
    indexUid: index,
    q: queryText(text, new Set(spec.stopWords)),
    locales: ['jpn'],
    attributesToSearchOn: visibleText(spec, audience).map(({ field }) => field),
    attributesToRetrieve: ['id'],
    matchingStrategy: 'frequency',
    ...(filter ? { filter: filterText(spec, filter) } : {}),
  }
}

function tickedFacets(query: CheckedQuery): string[] {
  const ticked = query.refinements.filter(({ values }) => values.length > 0).map(({ field }) => field)
  return query.facets.filter((field) => ticked.includes(field))
}

function newestFirst(spec: IndexSpec): string[] {
  return spec.attributes.some(({ field, sort }) => field === 'publishedAt' && sort) ? ['publishedAt:desc'] : []
}

function facetCounts(distribution: Readonly<Record<string, number>> = {}): FacetCount[] {
  return Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
