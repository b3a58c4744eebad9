import type { MemberActor } from '#app/platform/actor.ts'
import { isTokyoMunicipality, TOKYO } from '#search/knowledge/municipalities.ts'
import { askEngine } from '../ask-engine.server.ts'
import type { DirectoryQuery } from '../schema.ts'
import { toSearchQuery } from '../search-request.ts'
import { hiddenListingsFilter } from './get-hidden-listings.server.ts'

export interface TokyoMap {
  query: DirectoryQuery
  /** Listings by municipality; null while search is away. */
  counts: Record<string, number> | null
  /** Listings of Tokyo that do not say where in it. */
  elsewhere: number
}

/** How many listings of a search stand in each municipality of Tokyo. For members: where exactly a listing is, is theirs. */
export async function getTokyoMap(actor: MemberActor, asked: DirectoryQuery): Promise<TokyoMap> {
  const query = { ...asked, prefecture: [TOKYO], municipality: [], page: 1 }
  const search = toSearchQuery(query, 'member', [await hiddenListingsFilter(actor)])
  const result = await askEngine({ ...search, facets: ['municipality'], limit: 0 })
  if (!result) return { query, counts: null, elsewhere: 0 }
  const known = (result.facets['municipality'] ?? []).filter(({ value }) => isTokyoMunicipality(value))
  const placed = known.reduce((sum, { count }) => sum + count, 0)
  return {
    query,
    counts: Object.fromEntries(known.map(({ value, count }) => [value, count])),
    elsewhere: Math.max(0, result.total - placed),
  }
}
