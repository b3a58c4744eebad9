import type { SearchQuery, SortKey } from './engine.ts'
import { DEFAULT_LIMIT, MAX_CANDIDATES, MAX_LIMIT } from './engine.ts'
import { SearchQueryError } from './errors.ts'
import type { Filter } from './filter.ts'
import { checkFilter, usableAttribute } from './filter.ts'
import type { IndexSpec } from './index-spec.ts'

export interface CheckedQuery extends SearchQuery {
  readonly refinements: NonNullable<SearchQuery['refinements']>
  readonly facets: readonly string[]
  readonly sort: readonly SortKey[]
  readonly offset: number
  readonly limit: number
  readonly fill: number
}

/** Fills in defaults and clamps paging; throws `SearchQueryError` for fields this audience may not use. */
export function checkQuery(spec: IndexSpec, query: SearchQuery): CheckedQuery {
  const { audience, filter, refinements = [], facets = [], sort = [] } = query
  if (filter) checkFilter(spec, filter, audience)
  for (const { field, values } of refinements) checkFilter(spec, { op: 'in', field, values }, audience)
  for (const field of facets) {
    if (!usableAttribute(spec, field, audience).facet) throw new SearchQueryError('not_facetable', field)
  }
  for (const { field } of sort) {
    if (!usableAttribute(spec, field, audience).sort) throw new SearchQueryError('not_sortable', field)
  }
  const offset = clamp(query.offset ?? 0, MAX_CANDIDATES)
  const limit = Math.min(clamp(query.limit ?? DEFAULT_LIMIT, MAX_LIMIT), MAX_CANDIDATES - offset)
  return { ...query, refinements, facets, sort, offset, limit, fill: clamp(query.fill ?? 0, MAX_LIMIT) }
}

/** The filter and all refinements but the one of `exceptField` as one tree; undefined when nothing restricts. */
export function combinedFilter(query: CheckedQuery, exceptField?: string): Filter | undefined {
  const parts: Filter[] = query.filter ? [query.filter] : []
  for (const { field, values } of query.refinements) {
    if (field !== exceptField && values.length > 0) parts.push({ op: 'in', field, values })
  }
  return parts.length > 1 ? { op: 'and', of: parts } : parts[0]
}

function clamp(value: number, max: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), max) : 0
}
