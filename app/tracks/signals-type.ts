import type { Criterion, HardConstraint } from '#search/ranking/criterion.ts'

/** What makes a match in a track, as data: criteria of the library of `search/ranking` with their weights, and hard limits. */
export interface Signals {
  criteria: readonly Criterion[]
  constraints: readonly HardConstraint[]
}
