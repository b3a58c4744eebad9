import type { RankingContext } from '../ranking/context.ts'
import { createRankingContext } from '../ranking/context.ts'
import type { Criterion } from '../ranking/criterion.ts'
import type { Rankable } from '../ranking/rankable.ts'
import type { RankedMatch } from '../ranking/rank-matches.ts'
import { rankMatches } from '../ranking/rank-matches.ts'
import { bigramBaseline } from './baseline.ts'
import { rankOfTruth } from './metrics.ts'
import type { EvaluationCase } from './pair-file.server.ts'

/** The questions and the pool of one track. */
export interface EvaluationTrack {
  readonly track: string
  /** Needs with a known counterpart in the pool. */
  readonly needs: readonly EvaluationCase[]
  readonly offers: readonly EvaluationCase[]
  /** All listings, also needs without counterpart: what a marketplace would hold. */
  readonly corpus: readonly Rankable[]
}

export type CriteriaOf = (track: string) => readonly Criterion[]
/** Ids of the offers a ranker may see for a need; without it all. */
export type Recall = (need: EvaluationCase) => Promise<ReadonlySet<string>>

/** What a reader makes of the scores of a ranking. */
export type Reread = (
  subject: Rankable,
  matches: readonly RankedMatch[],
) => Promise<readonly { readonly listing: Rankable; readonly score: number }[]>

// No date of its own: freshness must not depend on the day of the measurement.
const NOW = Date.UTC(2026, 0, 1)

/** Splits cases by track. A listing that is in both inputs counts once. */
export function evaluationTracks(needs: readonly EvaluationCase[], pool: readonly EvaluationCase[]): EvaluationTrack[] {
  const all = new Map([...pool, ...needs].map((one) => [one.listing.id, one]))
  const offers = [...new Map(pool.map((one) => [one.listing.id, one])).values()].filter(({ role }) => role === 'offer')
  const questions = needs.filter(({ role, pair }) => role === 'need' && pair !== null)
  return [...new Set(questions.map(({ listing }) => listing.track))].map((track) => {
    const ofTrack = offers.filter(({ listing }) => listing.track === track)
    const pairs = new Set(ofTrack.map(({ pair }) => pair))
    return {
      track,
      needs: questions.filter(({ listing, pair }) => listing.track === track && pairs.has(pair)),
      offers: ofTrack,
      corpus: [...all.values()].map(({ listing }) => listing).filter((listing) => listing.track === track),
    }
  })
}

/** Rank of the true offer for each need of the track under these criteria. */
export async function rankWithCriteria(
  track: EvaluationTrack,
  criteria: readonly Criterion[],
  recall?: Recall,
  context: RankingContext = createRankingContext(track.corpus, NOW),
  reread?: Reread,
): Promise<(number | null)[]> {
  const ranks: (number | null)[] = []
  for (const need of track.needs) {
    const seen = await recall?.(need)
    const offers = track.offers.filter(({ listing }) => !seen || seen.has(listing.id))
    const pool = offers.map(({ listing }) => listing)
    const ranked = rankMatches({ subject: need.listing, pool, criteria, context, limit: pool.length })
    const matches = reread ? await reread(need.listing, ranked) : ranked
    const pairOf = new Map(offers.map(({ listing, pair }) => [listing.id, pair]))
    ranks.push(
      rankOfTruth(matches.map(({ listing, score }) => ({ score, isTrue: pairOf.get(listing.id) === need.pair }))),
    )
  }
  return ranks
}

/** Rank of the true offer for each need of the track under plain bigram BM25. */
export function rankWithBaseline(track: EvaluationTrack): (number | null)[] {
  const score = bigramBaseline(track.offers.map(({ listing }) => listing))
  return track.needs.map((need) => {
    const scores = score(need.listing)
    return rankOfTruth(track.offers.map(({ pair }, at) => ({ score: scores[at] ?? 0, isTrue: pair === need.pair })))
  })
}

/** A stable split in two halves by a hash (FNV-1a) of the pair. */
export function halfOf(pair: string): 0 | 1 {
  let hash = 2166136261
  for (const character of pair) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0
  return (hash & 1) === 0 ? 0 : 1
}
