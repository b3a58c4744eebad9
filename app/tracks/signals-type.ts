import type { Criterion } from '#search/ranking/criterion.ts'

/** The match criteria of a track, as data: criteria from the library of `search/ranking` with their weights. */
export type Signals = readonly Criterion[]
