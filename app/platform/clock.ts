let offsetMs = 0

/** The one source of "now"; tests move it instead of waiting. */
export const clock = {
  now: (): Date => new Date(Date.now() + offsetMs),
  /** Moves the clock of this process; for tests. */
  moveBy(ms: number): void {
    offsetMs += ms
  },
  reset(): void {
    offsetMs = 0
  },
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
