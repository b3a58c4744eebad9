import type { RankingContext } from './context.ts'
import type { Criterion, CriterionOutcome } from './criterion.ts'
import type { Rankable } from './rankable.ts'

/** One direction of a pair: how well `other` serves `self`. */
export interface SideScore<Key extends string = string> {
  /** Weighted mean of the known values, 0..1; 0 when nothing is known. */
  readonly score: number
  readonly outcomes: readonly { readonly criterion: Criterion<Key>; readonly outcome: CriterionOutcome }[]
}

/** Asks all criteria in one direction. An unknown value takes no part, so that it does not punish. */
export function scoreSide<Key extends string>(
  self: Rankable,
  other: Rankable,
  criteria: readonly Criterion<Key>[],
  context: RankingContext,
): SideScore<Key> {
  let sum = 0
  let weights = 0
  const outcomes = criteria.map((criterion) => {
    const outcome = criterion.value(self, other, context)
    if (outcome.value !== 'unknown') {
      sum += criterion.weight * Math.min(Math.max(outcome.value, 0), 1)
      weights += criterion.weight
    }
    return { criterion, outcome }
  })
  return { score: weights > 0 ? sum / weights : 0, outcomes }
}

/** Harmonic mean of two side scores: a fit that only one side sees sinks. */
export function fuseSides(one: number, other: number): number {
  return one + other > 0 ? (2 * one * other) / (one + other) : 0
}
