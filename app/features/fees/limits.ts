/** So many bands a scale can have; the longest in use has five. */
export const BANDS = [1, 2, 3, 4, 5, 6] as const

export const SOURCE_MAX = 200

/** One hundred billion yen: far above the largest deal of a small firm. */
export const SIMULATOR_MAX_YEN = 100_000_000_000
