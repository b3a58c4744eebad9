import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import type { FacetCount } from '#search/engine.ts'
import type { Filter } from '#search/filter.ts'
import { type ActiveFilter, droppableFilters } from '../active-filters.ts'
import { askEngine } from '../ask-engine.server.ts'
import type { DirectoryQuery } from '../schema.ts'
import { toSearchQuery } from '../search-request.ts'

/** A wider search and how many listings it would find. */
export type NextStep =
  | { kind: 'drop'; what: ActiveFilter['kind']; total: number; change: Partial<DirectoryQuery> }
  | { kind: 'neighbour'; prefecture: string; total: number; change: Partial<DirectoryQuery> }

const MOST_STEPS = 4

/** The prefectures beside the chosen ones that have what is looked for; the counts are those of the other choices. */
function neighbours(query: DirectoryQuery, counts: readonly FacetCount[]): NextStep[] {
  const beside = new Set(query.prefecture.flatMap((name) => PREFECTURES.get(name)?.neighbours ?? []))
  return counts
    .filter(({ value }) => beside.has(value) && !query.prefecture.includes(value))
    .slice(0, 2)
    .map(({ value, count }) => ({
      kind: 'neighbour',
      prefecture: value,
      total: count,
      change: { prefecture: [...query.prefecture, value], municipality: [] },
    }))
}

/** What somebody who has found nothing could do, the widest first: only steps that find something. */
export async function suggestNextSteps(
  query: DirectoryQuery,
  audience: 'public' | 'member',
  given: readonly (Filter | undefined)[],
  prefectures: readonly FacetCount[],
): Promise<NextStep[]> {
  const drops = await Promise.all(
    droppableFilters(query).map(async ({ kind, change }): Promise<NextStep> => {
      const search = toSearchQuery({ ...query, ...change, page: 1 }, audience, given)
      const result = await askEngine({ ...search, facets: [], limit: 0 })
      return { kind: 'drop', what: kind, total: result?.total ?? 0, change }
    }),
  )
  const found = drops.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
  return [...neighbours(query, prefectures), ...found].slice(0, MOST_STEPS)
}
