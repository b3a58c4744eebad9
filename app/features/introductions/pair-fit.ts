import { type RankedListing, toRankable } from '#app/features/matching/rankable.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { createRankingContext } from '#search/ranking/context.ts'
import type { Evidence } from '#search/ranking/criterion.ts'
import { rankMatches } from '#search/ranking/rank-matches.ts'

/** What the ranker says of two listings, without a figure: a figure needs the others they would be compared with. */
export interface PairFit {
  /** From which side the reasons are told. */
  seenFrom: ListingSide
  reasons: { key: string; evidence: Evidence }[]
  /** Criteria by key. */
  unmetWishes: string[]
  unknowns: string[]
}

interface Pair {
  track: string
  askedBySide: ListingSide
  offerListing: RankedListing
  needListing: RankedListing
}

/** Why two listings fit, seen from the side that asked. */
export function fitOf({ track, askedBySide, offerListing, needListing }: Pair, now: Date): PairFit {
  const [offer, need] = [toRankable(offerListing), toRankable(needListing)]
  const [subject, other] = askedBySide === 'offer' ? [offer, need] : [need, offer]
  const { criteria } = trackOf(track).signals
  const context = createRankingContext([offer, need], now.getTime())
  // The limits that keep two apart do not matter any more: somebody has brought them together.
  const [match] = rankMatches({ subject, pool: [other], criteria, context, limit: 1 })
  return {
    seenFrom: askedBySide,
    reasons: (match?.reasons ?? []).map(({ key, evidence }) => ({ key, evidence })),
    unmetWishes: [...(match?.unmetWishes ?? [])],
    unknowns: [...(match?.unknowns ?? [])],
  }
}
