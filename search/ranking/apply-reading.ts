/** By so much of itself a reading moves a score at most, up or down. */
export const READER_SHARE = 0.25

/**
 * What a reading makes of a score: a half fit leaves it as it is, and so does having none. It is a factor of this pair's
 * own score, so that the order of all others stays.
 * @param fit 0..100
 */
export const readingFactor = (fit: number | undefined): number =>
  fit === undefined ? 1 : 1 + READER_SHARE * (Math.min(Math.max(fit, 0), 100) / 50 - 1)
