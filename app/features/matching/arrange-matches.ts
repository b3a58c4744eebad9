import { DAY_MS } from '#app/platform/clock.ts'
import type { ResponsivenessBand } from '#app/features/responsiveness/rules.ts'
import type { FoundReading } from '#app/features/readings/queries/find-readings.server.ts'
import { readingFactor } from '#search/ranking/apply-reading.ts'
import type { RankedMatch } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { type HiddenExample, learnedAgainst } from './learning.ts'
import {
  ANSWERS_FACTOR,
  CROWDED_FROM,
  CROWDED_LOSS,
  LOWERED_TO,
  NEW_DAYS,
  NEWCOMER_FIT,
  NEWCOMER_PLACE,
  PAGE_SIZE,
  TALKS_CAPACITY,
} from './ranking-rules.ts'
import type { LearnedReason } from './hide-reasons.ts'

/** A ranked match with what its place was changed for. */
export interface ArrangedMatch {
  match: RankedMatch
  /** The ranker's score after all that moves it. */
  score: number
  isTie: boolean
  /** Reasons for which a listing like it was hidden. */
  loweredFor: LearnedReason[]
  isCrowded: boolean
  /** How its owner has answered others lately. */
  answers: ResponsivenessBand
  /** Stands here because it is new, not by its score. */
  isNewcomerSlot: boolean
  /** What a reader made of the pair, where both texts are still the same. */
  reading: FoundReading | undefined
}

export interface Circumstances {
  subject: Rankable
  hidden: readonly HiddenExample[]
  /** Running introductions and deals by listing, those with the subject left out. */
  talks: ReadonlyMap<string, number>
  /** How the owners answer, by participant; missing where not rated. */
  answers: ReadonlyMap<string, ResponsivenessBand>
  /** By the other listing. */
  readings: ReadonlyMap<string, FoundReading>
  /** Epoch milliseconds. */
  now: number
}

/** What is left of a score when a listing is already in so many talks. Nothing is taken that the reader is not told of. */
const roomFor = (talks: number): number =>
  talks < CROWDED_FROM ? 1 : 1 - CROWDED_LOSS * Math.min(1, talks / TALKS_CAPACITY)

function move(match: RankedMatch, { subject, hidden, talks, answers, readings }: Circumstances): ArrangedMatch {
  const loweredFor = learnedAgainst(subject, hidden, match.listing)
  const reading = readings.get(match.listing.id)
  const running = talks.get(match.listing.id) ?? 0
  const band = answers.get(match.listing.participantId) ?? 'not_rated'
  const factors = [
    LOWERED_TO ** loweredFor.length,
    roomFor(running),
    readingFactor(reading?.fit ?? undefined),
    ANSWERS_FACTOR[band],
  ]
  return {
    match,
    score: factors.reduce((score, factor) => score * factor, match.score),
    isTie: false,
    loweredFor,
    isCrowded: running >= CROWDED_FROM,
    answers: band,
    isNewcomerSlot: false,
    reading,
  }
}

/** Whether a listing counts as new. */
const isNew = ({ publishedAt }: Rankable, now: number): boolean => now - publishedAt < NEW_DAYS * DAY_MS

/** Pages of ten by score; where none of a page is new, the best new one from further down is lifted into it. */
function withNewcomers(sorted: readonly ArrangedMatch[], now: number): ArrangedMatch[] {
  const rest = [...sorted]
  const placed: ArrangedMatch[] = []
  while (rest.length > 0) {
    const page = rest.splice(0, PAGE_SIZE)
    const last = page.at(-1)!
    const found = page.some(({ match }) => isNew(match.listing, now))
      ? -1
      : rest.findIndex(({ match, score }) => isNew(match.listing, now) && score >= last.score * NEWCOMER_FIT)
    if (found >= 0) {
      const [newcomer] = rest.splice(found, 1)
      rest.unshift(page.pop()!)
      page.splice(NEWCOMER_PLACE - 1, 0, { ...newcomer!, isNewcomerSlot: true })
    }
    placed.push(...page)
  }
  return placed
}

/** The ranker calls a match a tie with the one before it; that holds only while the same one stands before it. */
function withTies(placed: readonly ArrangedMatch[], ranked: readonly RankedMatch[]): ArrangedMatch[] {
  const before = new Map(ranked.map((match, at) => [match, ranked[at - 1]]))
  return placed.map((arranged, at) => {
    const previous = placed[at - 1]
    const share = (one: ArrangedMatch) => one.score / one.match.score
    const isTie =
      arranged.match.isTie &&
      previous !== undefined &&
      before.get(arranged.match) === previous.match &&
      share(arranged) === share(previous)
    return { ...arranged, isTie }
  })
}

/**
 * Puts ranked matches into the order they are shown in: those like what was hidden and those with full hands go down, the way
 * their owners answer and a reading move their own pair, and one place of a page without news goes to a new listing. What was hidden itself must not be among them.
 */
export function arrangeMatches(ranked: readonly RankedMatch[], circumstances: Circumstances): ArrangedMatch[] {
  const moved = ranked.map((match) => move(match, circumstances))
  // Stable: equal scores keep the ranker's order.
  moved.sort((a, b) => b.score - a.score)
  return withTies(withNewcomers(moved, circumstances.now), ranked)
}
