import { directoryParams } from '#app/features/directory/directory-url.ts'
import { type DirectoryQuery, readDirectoryQuery } from '#app/features/directory/schema.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'

export const alerts = ['none', 'instant', 'daily', 'weekly'] as const
export type Alert = (typeof alerts)[number]

/** Mails come at eight in the morning in Japan, which is an hour before midnight in universal time. */
const MORNING_UTC_MS = 23 * HOUR_MS
/** The day the calendar of computers begins with was a Thursday; the first Sunday evening in universal time is Monday in Japan. */
const FIRST_SUNDAY_MS = 3 * DAY_MS

const nextAt = (now: Date, firstMs: number, everyMs: number): Date =>
  new Date(firstMs + (Math.floor((now.getTime() - firstMs) / everyMs) + 1) * everyMs)

/** When a search with these mails is looked at next, after now; null without mails. */
export function nextDue(alert: Alert, now: Date): Date | null {
  switch (alert) {
    case 'none':
      return null
    case 'instant':
      return new Date(now.getTime() + MINUTE_MS)
    case 'daily':
      return nextAt(now, MORNING_UTC_MS, DAY_MS)
    case 'weekly':
      return nextAt(now, FIRST_SUNDAY_MS + MORNING_UTC_MS, 7 * DAY_MS)
  }
}

/** An address in its one order, without page and order of the list: two of the same meaning are the same text. */
export const savedParams = (query: DirectoryQuery): string =>
  directoryParams({
    ...query,
    track: [...query.track].sort(),
    side: [...query.side].sort(),
    industry: [...query.industry].sort(),
    prefecture: [...query.prefecture].sort(),
    municipality: [...query.municipality].sort(),
    sort: 'relevance',
    page: 1,
  })

/** The search a kept address stands for. */
export const queryOf = (params: string): DirectoryQuery => readDirectoryQuery(new URLSearchParams(params))
