import type { Criterion, HardConstraint } from '#search/ranking/criterion.ts'

/**
 * What makes a match in a track, as data: criteria of the library of `search/ranking` with their weights, and hard limits. The weights are round,
 * chosen on one half of the open set of documented matches; `npm run eval:matching` reports the other half beside it.
 */
export interface Signals {
  /** Changes with every change of criteria or weights, so that logged rankings can be told apart: date and number. */
  version: string
  criteria: readonly Criterion[]
  constraints: readonly HardConstraint[]
}
