import type { WaiverChoice } from './waiver.ts'

const open: readonly WaiverChoice['standing']['is'][] = ['can_apply', 'waiting', 'refused']

/** Whether the waiver is not taken off yet and may still be granted before the quote is frozen. */
export const mayStillCome = ({ standing, isTaken, isFrozen }: WaiverChoice): boolean =>
  !isTaken && !isFrozen && open.includes(standing.is)
