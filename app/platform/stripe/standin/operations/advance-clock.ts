import type { Draft } from '../state/draft.ts'
import type { Store } from '../state/store.ts'

const CLOCK_ID = 'clock'

/** How many seconds the stand-in's time is ahead of the true time. */
export const clockOffset = (store: Pick<Store, 'get'>): number =>
  store.get('standin.clock', CLOCK_ID)?.offsetSeconds ?? 0

/** Puts the clock forward. It never goes back, and survives a restart. */
export function advanceClock(draft: Draft, seconds: number): void {
  const before = draft.get('standin.clock', CLOCK_ID)?.offsetSeconds ?? 0
  draft.put({ id: CLOCK_ID, object: 'standin.clock', offsetSeconds: before + seconds })
}
