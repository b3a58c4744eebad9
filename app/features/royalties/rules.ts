import { addDays } from '#app/platform/day.ts'
import { DAYS_MAX } from './limits.ts'

export const royaltyPeriods = ['quarter', 'half_year', 'year'] as const
export type RoyaltyPeriodKey = (typeof royaltyPeriods)[number]

const MONTHS: Record<RoyaltyPeriodKey, number> = { quarter: 3, half_year: 6, year: 12 }

/** A percentage as people type it, with up to two decimals, in hundredths of a percent: 3.5%, ３．５％. @returns undefined for anything else and outside 0.01 to 100 */
export function readRate(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/\s|%|パーセント/g, '')
  const [, whole, part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  if (whole === undefined) return undefined
  const points = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return points >= 1 && points <= 10_000 ? points : undefined
}

/** The same as it is written: 3.5, 12, 0.25. */
export const rateText = (basisPoints: number): string => String(basisPoints / 100)

/** A number of days as people type it: 30, ３０日. @returns undefined for anything else and outside 1 to 60 */
export function readDays(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/\s|日$/g, '')
  const days = /^\d{1,2}$/.test(text) ? Number(text) : undefined
  return days !== undefined && days >= 1 && days <= DAYS_MAX ? days : undefined
}

/** The same day so many months later, or the last of its month where that is shorter. @param day `2025-01-31` */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  const first = lastOfMonth.toISOString().slice(0, 8)
  return `${first}${String(Math.min(date, lastOfMonth.getUTCDate())).padStart(2, '0')}`
}

/** The last day an agreement of so many years could have. */
export const lastDayWithin = (firstDay: string, years: number): string => addDays(addMonths(firstDay, 12 * years), -1)

/** What the statements follow from. Days in Japan. */
export interface PeriodTerms {
  firstDay: string
  lastDay: string
  period: RoyaltyPeriodKey
  statementDays: number
  paymentDays: number
  /** What was over by then is stated from then on. */
  agreedOn: string
}

export interface StatementPeriod {
  start: string
  end: string
  dueOn: string
  payBy: string
}

/**
 * The periods an agreement's sales are stated for: counted from its first day, without gap or overlap, the last as short as the agreement makes it. Days
 * due are counted from the end of the period, or from the agreement where that came later.
 */
export function periodsOf({ firstDay, lastDay, period, ...due }: PeriodTerms): StatementPeriod[] {
  const periods: StatementPeriod[] = []
  for (
    let count = 0, start = firstDay;
    start <= lastDay;
    count++, start = addMonths(firstDay, count * MONTHS[period])
  ) {
    const whole = addDays(addMonths(firstDay, (count + 1) * MONTHS[period]), -1)
    const end = whole < lastDay ? whole : lastDay
    const since = end > due.agreedOn ? end : due.agreedOn
    periods.push({ start, end, dueOn: addDays(since, due.statementDays), payBy: addDays(since, due.paymentDays) })
  }
  return periods
}

/** Days from the day due on which the payer is reminded. */
const REMINDERS = [-7, 1, 7, 14] as const

/**
 * How many reminders a statement should have had by a day: of those missed only the last is sent. None before its period is over.
 * @returns 0 to 4
 */
export function remindersBy({ end, dueOn }: Pick<StatementPeriod, 'end' | 'dueOn'>, today: string): number {
  if (today <= end) return 0
  return REMINDERS.filter((days) => addDays(dueOn, days) <= today).length
}

/** The same for a search of many: fewer than `below` have gone out, and the statement was due by `dueBy`. */
export const remindersDue = (today: string): { below: number; dueBy: string }[] =>
  REMINDERS.map((days, index) => ({ below: index + 1, dueBy: addDays(today, -days) }))

/** How a statement stands for whoever looks at it. */
export type StatementStanding = 'running' | 'open' | 'late' | 'sent'

export function standingOf(
  { end, dueOn, isSent }: Pick<StatementPeriod, 'end' | 'dueOn'> & { isSent: boolean },
  today: string,
): StatementStanding {
  if (isSent) return 'sent'
  if (today <= end) return 'running'
  return today > dueOn ? 'late' : 'open'
}
