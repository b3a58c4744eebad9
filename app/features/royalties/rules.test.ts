import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#app/platform/day.ts'
import { yen } from '#app/platform/money/yen.ts'
import { periodsOf, type PeriodTerms, rateText, readDays, readRate, remindersBy, standingOf } from './rules.ts'
import { royaltyOf } from './rules-amounts.ts'

describe('a rate', () => {
  it.each([
    ['3.5%', 350],
    ['３．５％', 350],
    ['3', 300],
    ['0.01', 1],
    ['12.25 %', 1225],
    ['５パーセント', 500],
    ['100', 10_000],
  ])('typed as %s', (typed, points) => expect(readRate(typed)).toBe(points))

  it.each(['', '0', '0.00', '100.01', '3.555', '-1', '3,5', 'three', '1e2', '.5'])('not %j', (typed) =>
    expect(readRate(typed)).toBeUndefined(),
  )

  it('is read again as it is written', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), (points) => readRate(rateText(points)) === points)))
})

it.each([
  ['30', 30],
  ['６０日', 60],
  ['0', undefined],
  ['61', undefined],
  ['1.5', undefined],
])('days typed as %s', (typed, days) => expect(readDays(typed)).toBe(days))

const terms: PeriodTerms = {
  firstDay: '2026-01-31',
  lastDay: '2026-12-15',
  period: 'quarter',
  statementDays: 30,
  paymentDays: 60,
  agreedOn: '2026-06-01',
}

describe('the periods of an agreement', () => {
  it('begin on its first day, keep to it at the end of months, and end with it', () =>
    expect(periodsOf(terms)).toEqual([
      { start: '2026-01-31', end: '2026-04-29', dueOn: '2026-07-01', payBy: '2026-07-31' },
      { start: '2026-04-30', end: '2026-07-30', dueOn: '2026-08-29', payBy: '2026-09-28' },
      { start: '2026-07-31', end: '2026-10-30', dueOn: '2026-11-29', payBy: '2026-12-29' },
      { start: '2026-10-31', end: '2026-12-15', dueOn: '2027-01-14', payBy: '2027-02-13' },
    ]))

  it('leave no day out and count none twice', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.constantFrom('quarter', 'half_year', 'year'),
        (first, length, period) => {
          const firstDay = addDays('2020-01-01', first)
          const lastDay = addDays(firstDay, length)
          const periods = periodsOf({ ...terms, firstDay, lastDay, period })
          expect([periods[0]!.start, periods.at(-1)!.end]).toEqual([firstDay, lastDay])
          for (const [index, { start, end, dueOn, payBy }] of periods.entries()) {
            expect(start <= end && end < dueOn && dueOn <= payBy).toBe(true)
            if (index > 0) expect(start).toBe(addDays(periods[index - 1]!.end, 1))
          }
        },
      ),
    ))
})

describe('the sales of a period', () => {
  it.each([
    ['1,000,000 at 3.5 %', 1_000_000, 350, 'client', [35_000, 3_500, 3_573, 34_927]],
    ['the same to a company', 1_000_000, 350, 'none', [35_000, 3_500, 0, 38_500]],
    ['fractions dropped once', 99_999, 333, 'none', [3_329, 332, 0, 3_661]],
    ['above a million of royalty', 15_000_000, 1_000, 'client', [1_500_000, 150_000, 204_200, 1_445_800]],
    ['nothing', 0, 350, 'client', [0, 0, 0, 0]],
  ] as const)('%s', (_name, sales, rateBasisPoints, withholder, [royaltyYen, taxYen, withheldYen, totalYen]) =>
    expect(royaltyOf(yen(sales), { rateBasisPoints, withholder })).toEqual({
      royaltyYen,
      taxYen,
      withheldYen,
      totalYen,
    }),
  )

  it('corrected, make the difference: more is owed, or less was', () => {
    const given = { rateBasisPoints: 350, withholder: 'none' } as const
    expect(royaltyOf(yen(1_200_000), given, yen(35_000))).toMatchObject({ royaltyYen: 7_000, totalYen: 7_700 })
    expect(royaltyOf(yen(800_000), given, yen(35_000))).toMatchObject({
      royaltyYen: -7_000,
      taxYen: -700,
      withheldYen: 0,
    })
  })

  it('never make more than was sold, and more sales never less', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom('client', 'none'),
        (sales, rateBasisPoints, withholder) => {
          const given = { rateBasisPoints, withholder } as const
          const amounts = royaltyOf(yen(sales), given)
          expect(amounts.royaltyYen).toBeLessThanOrEqual(sales)
          expect(amounts.royaltyYen * 10_000).toBeLessThanOrEqual(sales * rateBasisPoints)
          expect(amounts.totalYen).toBe(amounts.royaltyYen + amounts.taxYen - amounts.withheldYen)
          expect(royaltyOf(yen(sales + 1), given).totalYen).toBeGreaterThanOrEqual(amounts.totalYen - 1)
        },
      ),
    ))
})

describe('reminders and standing', () => {
  const period = { end: '2026-06-30', dueOn: '2026-07-30' }
  it.each([
    ['2026-06-30', 0, 'running'],
    ['2026-07-22', 0, 'open'],
    ['2026-07-23', 1, 'open'],
    ['2026-07-30', 1, 'open'],
    ['2026-07-31', 2, 'late'],
    ['2026-08-06', 3, 'late'],
    ['2026-08-13', 4, 'late'],
    ['2027-08-13', 4, 'late'],
  ] as const)('on %s: %i, %s', (today, count, standing) => {
    expect(remindersBy(period, today)).toBe(count)
    expect(standingOf({ ...period, isSent: false }, today)).toBe(standing)
  })

  it('none while the period runs, however soon it is due', () =>
    expect(remindersBy({ end: '2026-06-30', dueOn: '2026-07-03' }, '2026-06-29')).toBe(0))

  it('what was sent is sent', () => expect(standingOf({ ...period, isSent: true }, '2027-01-01')).toBe('sent'))
})
