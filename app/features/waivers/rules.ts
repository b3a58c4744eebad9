const pad = (value: number) => String(value).padStart(2, '0')
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The last day of a period of whole years that begins with a decision. The day of the decision is not counted (Civil Code
 * article 140), so it ends on the same date; where that date does not exist, on the last day of its month (article 143).
 * @param decidedDay ISO date, Asia/Tokyo
 */
export function lastDayOf(decidedDay: string, years: number): string {
  const [year = 0, month = 1, day = 1] = decidedDay.split('-').map(Number)
  return `${year + years}-${pad(month)}-${pad(Math.min(day, daysIn(year + years, month)))}`
}

/** Names what an applicant was shown: the version of the schedule and the sum. */
export const seenOf = ({ version, upToYen }: { version: string; upToYen: number }): string => `${version}/${upToYen}`
