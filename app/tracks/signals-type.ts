import type { Criterion, HardConstraint } from '#search/ranking/criterion.ts'

/**
 * What makes a match in a track, as data: criteria of the library of `search/ranking` with their weights, and hard limits. The weights are round,
 * chosen on one half of the open set of documented matches; `npm run eval:matching` reports the other half beside it.
 */
export interface Signals {
  /** Date and number, changed with every change of what the criteria do; changed weights are told apart without it. */
  version: string
  criteria: readonly Criterion[]
  constraints: readonly HardConstraint[]
}
