import type { RankingContext } from '#search/ranking/context.ts'
import type { Criterion, HardConstraint } from '#search/ranking/criterion.ts'
import { rankMatches } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { WIDER_PERCENT } from './ranking-rules.ts'

/** From which value of its criterion on a wish counts as met: the amounts overlap, the prefecture is the same. */
const MET = { budget_overlap: 1, region_fit: 0.9 }
/** As many neighbouring places are told. */
const PLACES_TOLD = 3

/** A small change of the listing and what it would bring. */
export interface WhatIf {
  /** `budget`: to pay more; `price`: to ask less; `place`: to look in one more prefecture. */
  kind: 'budget' | 'price' | 'place'
  /** Only with `place`. */
  prefecture: string | null
  /** Candidates that would meet this wish and do not now; more than none. */
  count: number
}

export interface WhatIfRequest {
  subject: Rankable
  pool: readonly Rankable[]
  criteria: readonly Criterion[]
  constraints: readonly HardConstraint[]
  context: RankingContext
  /** The least score a new candidate must reach: that of the last match shown. */
  atLeast: number
}

interface Variation extends Omit<WhatIf, 'count'> {
  criterion: keyof typeof MET
  subject: Rankable
}

function moneyVariations(subject: Rankable): Variation[] {
  const of = (kind: 'budget' | 'price', change: Partial<Rankable>): Variation[] => [
    { kind, prefecture: null, criterion: 'budget_overlap', subject: { ...subject, ...change } },
  ]
  if (subject.side === 'need')
    return subject.priceMaxYen === null
      ? []
      : of('budget', { priceMaxYen: (subject.priceMaxYen * (100 + WIDER_PERCENT)) / 100 })
  return subject.priceMinYen === null
    ? []
    : of('price', { priceMinYen: (subject.priceMinYen * (100 - WIDER_PERCENT)) / 100 })
}

/** For a listing that says where it looks: each place next to one of them. */
function placeVariations(subject: Rankable): Variation[] {
  const { wantedPrefectures = [], acceptedPrefectures = [], unwantedPrefectures = [] } = subject
  const named = [...new Set([...wantedPrefectures, ...acceptedPrefectures])]
  const next = new Set(named.flatMap((place) => PREFECTURES.get(place)?.neighbours ?? []))
  return [...next]
    .filter((place) => !named.includes(place))
    .map((prefecture) => ({
      kind: 'place',
      prefecture,
      criterion: 'region_fit',
      subject: {
        ...subject,
        wantedPrefectures: [...wantedPrefectures, prefecture],
        ...(acceptedPrefectures.length > 0 && { acceptedPrefectures: [...acceptedPrefectures, prefecture] }),
        unwantedPrefectures: unwantedPrefectures.filter((place) => place !== prefecture),
      },
    }))
}

/**
 * What small changes of the subject would bring: the candidates that pass the hard limits and meet the wish with the change
 * and not without it, ranked by the same ranker, as many as reach `atLeast`. Changes that bring nothing are left out.
 */
export function whatIf({ subject, pool, criteria, constraints, context, atLeast }: WhatIfRequest): WhatIf[] {
  const meets = (self: Rankable, other: Rankable, criterion: Criterion, least: number) => {
    const passes = constraints.every(({ accepts }) => accepts(self, other, context) && accepts(other, self, context))
    if (!passes) return false
    const { value } = criterion.value(self, other, context)
    return value !== 'unknown' && value >= least
  }
  const told = [...moneyVariations(subject), ...placeVariations(subject)].flatMap((variation): WhatIf[] => {
    const criterion = criteria.find(({ key }) => key === variation.criterion)
    if (!criterion) return []
    const least = MET[variation.criterion]
    const gained = pool.filter(
      (other) => !meets(subject, other, criterion, least) && meets(variation.subject, other, criterion, least),
    )
    if (gained.length === 0) return []
    const request = { subject: variation.subject, pool: gained, criteria, constraints, context, limit: gained.length }
    const count = rankMatches(request).filter(({ score }) => score >= atLeast).length
    return count > 0 ? [{ kind: variation.kind, prefecture: variation.prefecture, count }] : []
  })
  const places = told.filter(({ kind }) => kind === 'place').sort((a, b) => b.count - a.count)
  return [...told.filter(({ kind }) => kind !== 'place'), ...places.slice(0, PLACES_TOLD)]
}
