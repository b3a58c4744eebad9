import type { Actor } from '#app/platform/actor.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { MAX_LIMIT } from '#search/engine.ts'
import { askEngine } from '../ask-engine.server.ts'
import type { DirectoryQuery } from '../schema.ts'
import { toSearchQuery } from '../search-request.ts'
import { hiddenListingsFilter } from './get-hidden-listings.server.ts'

/**
 * What a search finds among the listings published since a moment, the newest first, at most 100.
 * @returns ids; undefined while search is away
 */
export async function findNewListings(
  actor: Actor,
  query: DirectoryQuery,
  since: Date,
): Promise<readonly string[] | undefined> {
  const audience = can(actor, 'directory:read_member_level') ? 'member' : 'public'
  const isNew = { op: 'range', field: 'publishedAt', min: since.getTime() } as const
  const asked = { ...query, sort: 'newest' as const, page: 1, ...(audience === 'member' ? {} : { municipality: [] }) }
  const search = toSearchQuery(asked, audience, [await hiddenListingsFilter(actor), isNew])
  return (await askEngine({ ...search, facets: [], limit: MAX_LIMIT }))?.hits.map(({ id }) => id)
}
