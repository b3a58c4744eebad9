import type { MatchReason, RankedMatch } from '#search/ranking/rank-matches.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'

/** So many counterparts of each listing are kept. */
export const KEPT_PER_LISTING = 5
/** Below this fit nobody is troubled with a pair. */
export const WORTH_PROPOSING = 0.25
/** So many listings one round of the sweep looks at, so that no round keeps the worker for long. */
export const REFRESHED_AT_ONCE = 10
/** A listing is looked at again after so long at the earliest: others have come and gone meanwhile. */
export const FRESH_MS = 12 * 60 * 60_000
/** Of one listing a navigator's list holds so many pairs; the next ones come up when these are dealt with. */
export const SHOWN_PER_LISTING = 3
export const PAGE_SIZE = 10
/** So many of the best pairs are looked through for one list; nobody reads further down. */
export const LOOKED_THROUGH = 2_000
/** So many of the nearest listings over there are looked at for a rule. */
export const HINT_CANDIDATES = 100
/** Counterparts kept for one listing and cross-track rule. */
export const HINTS_PER_RULE = 2
/** As many hints as stand under the pairs, where the whole list is one step away. */
export const HINTS_AHEAD = 3
/** So long a pair a navigator means to propose is kept from the others. */
export const NOTED_DAYS = 14

/** Why a navigator does not bring two together. */
export const asideReasons = ['no_fit', 'known_to_each_other', 'one_is_busy', 'not_now', 'other'] as const
export type AsideReason = (typeof asideReasons)[number]

export const views = ['open', 'hints', 'mine', 'aside'] as const
export type View = (typeof views)[number]

export const notedSince = (now: Date): Date => new Date(now.getTime() - NOTED_DAYS * DAY_MS)

/** A pair as the ranker sees it from one of its listings. */
export interface BestPair {
  offerListingId: string
  needListingId: string
  /** From 1. */
  place: number
  score: number
  offerScore: number
  needScore: number
  seenFrom: ListingSide
  reasons: readonly MatchReason[]
  unmetWishes: readonly string[]
  unknowns: readonly string[]
}

/** Takes the matches worth proposing, best first, off a listing's ranked ones. */
export const bestPairs = (subject: { id: string; side: ListingSide }, ranked: readonly RankedMatch[]): BestPair[] =>
  ranked
    .filter(({ score }) => score >= WORTH_PROPOSING)
    .slice(0, KEPT_PER_LISTING)
    .map(({ listing, score, subjectScore, otherScore, reasons, unmetWishes, unknowns }, at) => {
      const ids = { [subject.side]: subject.id, [otherSide(subject.side)]: listing.id } as Record<ListingSide, string>
      const scores = { [subject.side]: subjectScore, [otherSide(subject.side)]: otherScore } as Record<
        ListingSide,
        number
      >
      return {
        offerListingId: ids.offer,
        needListingId: ids.need,
        place: at + 1,
        score,
        offerScore: scores.offer,
        needScore: scores.need,
        seenFrom: subject.side,
        reasons,
        unmetWishes,
        unknowns,
      }
    })

/** Pairs in the order of their fit, without those of a listing that has its share already. */
export function withinShare<Pair extends { offerListingId: string; needListingId: string }>(
  pairs: readonly Pair[],
): Pair[] {
  const count = new Map<string, number>()
  return pairs.filter(({ offerListingId, needListingId }) => {
    const ids = [offerListingId, needListingId]
    if (ids.some((id) => (count.get(id) ?? 0) >= SHOWN_PER_LISTING)) return false
    for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1)
    return true
  })
}
