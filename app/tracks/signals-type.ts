import type { Criterion, HardConstraint } from '#search/ranking/criterion.ts'

/**
 * What makes a match in a track, as data: criteria of the library of `search/ranking` with their weights, and hard limits. The weights are round,
 * set by hand after sweeps over the whole open set of documented matches: figures on that set are not held out.
 */
export interface Signals {
  criteria: readonly Criterion[]
  constraints: readonly HardConstraint[]
}
