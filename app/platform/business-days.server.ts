import holidays from '@holiday-jp/holiday_jp'
import { addDays } from './day.ts'

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
const monthDay = (day: string): string => day.slice(5)

/** Saturdays, Sundays, public holidays, and December 29 to January 3 (Act on Holidays of Administrative Organs, art. 1). */
function isFree(day: string): boolean {
  const isTurnOfYear = monthDay(day) >= '12-29' || monthDay(day) <= '01-03'
  return isTurnOfYear || weekday(day) === 0 || weekday(day) === 6 || holidays.isHoliday(day)
}

/**
 * The day so many business days of Japan after a day, which itself does not count.
 * @param day `2026-04-01`; public holidays are known until 2050
 */
export function addBusinessDays(day: string, count: number): string {
  if (count === 0) return day
  const next = addDays(day, 1)
  return addBusinessDays(next, isFree(next) ? count : count - 1)
}
