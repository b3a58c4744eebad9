import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { SearchUnavailable } from '#search/errors.ts'
import type { Filter } from '#search/filter.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { probesFor } from '#search/ranking/probes.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { CANDIDATES } from '../ranking-rules.ts'

/**
 * Ids of listings of a track and side that may have to do with the subject, as the engine recalls them; undefined while search
 * is away.
 */
export async function recallCandidates(
  subject: Rankable,
  { track, side }: { track: string; side: ListingSide },
  hidden?: Filter,
): Promise<string[] | undefined> {
  const filter: Filter = {
    op: 'and',
    of: [
      { op: 'eq', field: 'track', value: track },
      { op: 'eq', field: 'side', value: side },
      ...(hidden ? [hidden] : []),
    ],
  }
  try {
    const probes = probesFor(subject)
    const { ids } = await searchEngine().candidates(listingsIndex.name, {
      probes,
      audience: 'member',
      filter,
      limit: CANDIDATES,
    })
    return [...ids]
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    log.warn({ error: describeError(error), reason: error.reason }, 'search unavailable')
    return undefined
  }
}
