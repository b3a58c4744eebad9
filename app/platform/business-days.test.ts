import { expect, it } from 'vitest'
import { addBusinessDays } from './business-days.server.ts'
import { addDays, endOfTokyoDay, tokyoDay } from './day.ts'

it.each([
  // A Tuesday; the weekend lies between.
  ['2026-11-24', '2026-12-01'],
  // A Friday before a weekend and a public holiday on Monday.
  ['2026-11-20', '2026-11-30'],
  // Golden Week: April 29, May 3 to 6 (the 3rd is a Sunday).
  ['2026-04-28', '2026-05-11'],
  // The turn of the year: the offices open on January 4.
  ['2026-12-25', '2027-01-07'],
  // A day between two holidays is one.
  ['2026-09-18', '2026-09-30'],
])('five business days after %s is %s', (from, to) => expect(addBusinessDays(from, 5)).toBe(to))

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-20', 14)).toBe('2027-01-03')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

it('a day of Japan ends at midnight in Japan', () => {
  const end = endOfTokyoDay('2026-12-08')
  expect(end.toISOString()).toBe('2026-12-08T15:00:00.000Z')
  expect(tokyoDay(new Date(end.getTime() - 1))).toBe('2026-12-08')
})
