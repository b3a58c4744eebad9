import type { RankingContext } from './context.ts'
import type { Criterion, Evidence, HardConstraint } from './criterion.ts'
import type { Rankable } from './rankable.ts'
import type { SideScore } from './score-pair.ts'
import { fuseSides, scoreSide } from './score-pair.ts'
import { isCounterpart } from './term-table.ts'

export interface MatchReason<Key extends string = string> {
  readonly key: Key
  /** 0..1 */
  readonly value: number
  readonly evidence: Evidence
}

/** What one criterion said in the two directions. */
export interface CriterionValues {
  readonly forSubject: number | 'unknown'
  readonly forOther: number | 'unknown'
}

export interface RankedMatch<Key extends string = string> {
  readonly listing: Rankable
  /** Harmonic mean of the two side scores, 0..1. */
  readonly score: number
  /** How well the listing serves the subject, and the subject the listing; each moved a little by the details. */
  readonly subjectScore: number
  readonly otherScore: number
  /** So close to the one before that the order says nothing. */
  readonly isTie: boolean
  readonly values: Readonly<Partial<Record<Key, CriterionValues>>>
  /** At most three, strongest first, seen from the subject. */
  readonly reasons: readonly MatchReason<Key>[]
  /** Wishes of the subject that the listing does not meet. */
  readonly unmetWishes: readonly Key[]
  /** Criteria that could not be judged because a side does not say. */
  readonly unknowns: readonly Key[]
}

export interface RankRequest<Key extends string = string> {
  readonly subject: Rankable
  /** Candidates; those that are no counterpart of the subject are left out. */
  readonly pool: readonly Rankable[]
  readonly criteria: readonly Criterion<Key>[]
  readonly constraints?: readonly HardConstraint[]
  readonly context: RankingContext
  readonly limit: number
}

/** As many listings of one participant as a list holds. */
export const MAX_PER_PARTICIPANT = 2
const MAX_REASONS = 3
const WORTH_TELLING = 0.3
const UNMET = 0.35
const TIE = 0.01
/** By so much of itself the details move a side score at most: enough to order finalists of one topic, not to change it. */
export const FINE = 0.03

/** Ranks the counterparts of a listing for both sides; equal scores are ordered newest first, then by id. */
export function rankMatches<Key extends string>(request: RankRequest<Key>): RankedMatch<Key>[] {
  const { subject, pool, criteria, constraints = [], context, limit } = request
  const allowed = pool.filter(
    (other) =>
      isCounterpart(subject, other) &&
      constraints.every(({ accepts }) => accepts(subject, other, context) && accepts(other, subject, context)),
  )
  const pairs = allowed.map((listing) => {
    const forSubject = withDetails(scoreSide(subject, listing, criteria, context))
    const forOther = withDetails(scoreSide(listing, subject, criteria, context))
    return { listing, forSubject, forOther, score: fuseSides(forSubject.score, forOther.score) }
  })
  pairs.sort(
    (a, b) =>
      b.score - a.score || b.listing.publishedAt - a.listing.publishedAt || (a.listing.id < b.listing.id ? -1 : 1),
  )
  const shown = capPerParticipant(pairs, limit)
  return shown.map((pair, at) => toMatch(pair, shown[at - 1]?.score))
}

interface ScoredPair<Key extends string> {
  readonly listing: Rankable
  readonly forSubject: SideScore<Key>
  readonly forOther: SideScore<Key>
  readonly score: number
}

function withDetails<Key extends string>(side: SideScore<Key>): SideScore<Key> {
  return { ...side, score: Math.min(1, side.score * (1 + FINE * detailOf(side))) }
}

/** How well the details fit, -1..1; 0 when none is known, so that silence neither helps nor harms. */
function detailOf(side: SideScore): number {
  const known = side.outcomes.flatMap(({ criterion, outcome }) =>
    criterion.isDetail && outcome.value !== 'unknown' ? [outcome.value] : [],
  )
  return known.length === 0 ? 0 : (known.reduce((total, value) => total + value, 0) / known.length) * 2 - 1
}

function capPerParticipant<Key extends string>(pairs: readonly ScoredPair<Key>[], limit: number): ScoredPair<Key>[] {
  const shown: ScoredPair<Key>[] = []
  const count = new Map<string, number>()
  for (const pair of pairs) {
    if (shown.length >= limit) break
    const before = count.get(pair.listing.participantId) ?? 0
    if (before >= MAX_PER_PARTICIPANT) continue
    count.set(pair.listing.participantId, before + 1)
    shown.push(pair)
  }
  return shown
}

function toMatch<Key extends string>(pair: ScoredPair<Key>, scoreBefore: number | undefined): RankedMatch<Key> {
  const { listing, forSubject, forOther, score } = pair
  let reasons: readonly MatchReason<Key>[] | undefined
  return {
    listing,
    score,
    subjectScore: forSubject.score,
    otherScore: forOther.score,
    isTie: scoreBefore !== undefined && scoreBefore - score < TIE * scoreBefore,
    values: valuesOf(forSubject, forOther),
    // Most of what is ranked is not shown, and its grounds take longer to tell than its score.
    get reasons() {
      return (reasons ??= reasonsOf(forSubject))
    },
    unmetWishes: forSubject.outcomes
      .filter(({ criterion, outcome }) => criterion.isWish && outcome.value !== 'unknown' && outcome.value < UNMET)
      .map(({ criterion }) => criterion.key),
    unknowns: forSubject.outcomes
      .filter(({ outcome }) => outcome.value === 'unknown')
      .map(({ criterion }) => criterion.key),
  }
}

function valuesOf<Key extends string>(
  forSubject: SideScore<Key>,
  forOther: SideScore<Key>,
): Partial<Record<Key, CriterionValues>> {
  const values: Partial<Record<Key, CriterionValues>> = {}
  forSubject.outcomes.forEach(({ criterion, outcome }, at) => {
    values[criterion.key] = {
      forSubject: outcome.value,
      forOther: forOther.outcomes[at]?.outcome.value ?? 'unknown',
    }
  })
  return values
}

/** The two words a reason sets side by side. */
function wordPair(evidence: Evidence): string | undefined {
  if (evidence.kind === 'concept') return [evidence.from, evidence.to].join(' ')
  if (evidence.kind === 'wish') return [evidence.want, evidence.give].join(' ')
  return undefined
}

/** The strongest first; what says the same of the same two words once more is left out. */
function reasonsOf<Key extends string>(side: SideScore<Key>): MatchReason<Key>[] {
  const reasons = side.outcomes
    .flatMap(({ criterion, outcome }) => {
      if (outcome.value === 'unknown' || outcome.value < WORTH_TELLING || !outcome.evidence) return []
      const reason = { key: criterion.key, value: outcome.value, evidence: outcome.evidence }
      return [{ reason, share: criterion.weight * outcome.value }]
    })
    .sort((a, b) => b.share - a.share)
    .map(({ reason }) => reason)
  const pairs = reasons.map(({ evidence }) => wordPair(evidence))
  return reasons.filter((_, at) => pairs[at] === undefined || pairs.indexOf(pairs[at]) === at).slice(0, MAX_REASONS)
}
