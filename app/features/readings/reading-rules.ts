import { HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'

/** As many matches of a listing are read. */
export const READ_TOP = 30
/** So many requests run at once. */
export const AT_ONCE = 3
/** A turn starts no further pair after this; what is left comes next. */
export const TURN_MS = 20_000
/** Longer than any turn: one whose process died is taken up again. */
export const LEASE_MS = 10 * MINUTE_MS
/** A pair that took too long in so many turns is let be until a text changes. */
export const SLOW_TRIES = 5
const LONGEST_MS = 6 * HOUR_MS

/** How long an endpoint that has failed so often is left alone. */
export const pauseMs = (tries: number, askedMs = 0): number =>
  Math.max(askedMs, Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.min(tries, 20)))
