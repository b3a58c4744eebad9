import { recallCandidates } from '#app/features/matching/queries/recall-candidates.server.ts'
import { toRankable } from '#app/features/matching/rankable.ts'
import { clock } from '#app/platform/clock.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import { createRankingContext } from '#search/ranking/context.ts'
import { rankMatches } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { type BestPair, bestPairs, KEPT_PER_LISTING } from '../rules.ts'
import { type Compared, hideFromEachOther, readCandidates, readPeers, readSettled } from './read-compared.server.ts'

/** Peers by track and side, for one round: reading and understanding 200 listings costs more than ranking them. */
export type Peers = Map<string, Promise<Rankable[]>>

function peersFor({ track, side }: Compared, known: Peers): Promise<Rankable[]> {
  const key = `${track}/${side}`
  const peers = known.get(key) ?? readPeers(track, side).then((rows) => rows.map(toRankable))
  known.set(key, peers)
  return peers
}

export interface FoundPairs {
  pairs: BestPair[]
  /** Versions of the counterparts as they were compared, by id. */
  versions: Map<string, number>
}

/**
 * The best counterparts of a listing nobody has asked for yet, by the same recall and ranker as its owner's page.
 * @returns undefined while search is away
 */
export async function findBestPairs(listing: Compared, peers: Peers): Promise<FoundPairs | undefined> {
  const subject = toRankable(listing)
  const ids = await recallCandidates(subject, { track: listing.track, side: otherSide(listing.side) })
  if (!ids) return undefined
  const [rows, beside, settled] = await Promise.all([
    readCandidates(ids),
    peersFor(listing, peers),
    readSettled(listing),
  ])
  const all = rows.map(toRankable)
  const others = beside.filter(({ id }) => id !== listing.id)
  const barred = new Set(
    rows.filter((row) => settled.has(row.id) || hideFromEachOther(listing, row)).map(({ id }) => id),
  )
  const ranked = rankMatches({
    subject,
    pool: all.filter(({ id }) => !barred.has(id)),
    context: createRankingContext([...all, ...others, subject], clock.now().getTime()),
    ...trackOf(listing.track).signals,
    limit: KEPT_PER_LISTING,
  })
  return {
    pairs: bestPairs(listing, ranked),
    versions: new Map(rows.map(({ id, version }) => [id, version])),
  }
}
