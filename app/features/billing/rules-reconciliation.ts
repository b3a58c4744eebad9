/** `recent` looks back hours and runs every ten minutes, `nightly` looks back days and runs once a day. */
export type RunKind = 'recent' | 'nightly'

/**
 * What was found not to fit: an event that never arrived, a payment or refund our rows did not know of, money Stripe moved
 * that has no posting, money of ours that moved nothing at Stripe, a transfer our rows did not know of. There is a text for each.
 */
export const findingKinds = ['event', 'payment', 'refund', 'unposted', 'unmoved', 'transfer'] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  kind: FindingKind
  /** Stripe's id of what it is about. */
  objectId: string
  /** Whether reading it again has made it fit. */
  isMended: boolean
}

export type Compared = 'events' | 'payments' | 'refunds' | 'movements' | 'transfers'

/** Hours a run looks back: longer than the pause between two runs, so that nothing falls between them. */
export const lookBackHours: Record<RunKind, number> = { recent: 3, nightly: 72 }

// After the banks' and Stripe's day has ended, before people work.
const NIGHT_HOUR = 2

const tokyoHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', hourCycle: 'h23' })

/** Which run is due: the nightly one once a day after two in the morning in Japan, else the recent one. */
export function dueRun(now: Date, lastNightly: Date | null, dayOf: (date: Date) => string): RunKind {
  if (Number(tokyoHour.format(now)) < NIGHT_HOUR) return 'recent'
  return lastNightly && dayOf(lastNightly) === dayOf(now) ? 'recent' : 'nightly'
}
