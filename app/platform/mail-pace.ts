import { DAY_MS, HOUR_MS, MINUTE_MS } from './clock.ts'

/** How often mails of a kind come. */
export const mailPaces = ['none', 'instant', 'daily', 'weekly'] as const
export type MailPace = (typeof mailPaces)[number]

/** Digests come at eight in the morning in Japan, which is an hour before midnight in universal time. */
const MORNING_UTC_MS = 23 * HOUR_MS
/** The day the calendar of computers begins with was a Thursday; the first Sunday evening in universal time is Monday in Japan. */
const FIRST_SUNDAY_MS = 3 * DAY_MS

const nextAt = (now: Date, firstMs: number, everyMs: number): Date =>
  new Date(firstMs + (Math.floor((now.getTime() - firstMs) / everyMs) + 1) * everyMs)

const NIGHT_FROM = 20
const NIGHT_UNTIL = 8
const TOKYO_AHEAD = 9

/** Whether mails that can wait do: from eight in the evening to eight in the morning in Japan. */
export function isNight(now: Date): boolean {
  const hour = new Date(now.getTime() + TOKYO_AHEAD * HOUR_MS).getUTCHours()
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL
}

/** The next eight o'clock in the morning in Japan, after now. */
export const nextMorning = (now: Date): Date => nextAt(now, MORNING_UTC_MS, DAY_MS)

/** When mails at this pace are due next, after now; null without mails. */
export function nextDue(pace: MailPace, now: Date): Date | null {
  switch (pace) {
    case 'none':
      return null
    case 'instant':
      return new Date(now.getTime() + MINUTE_MS)
    case 'daily':
      return nextMorning(now)
    case 'weekly':
      return nextAt(now, FIRST_SUNDAY_MS + MORNING_UTC_MS, 7 * DAY_MS)
  }
}
