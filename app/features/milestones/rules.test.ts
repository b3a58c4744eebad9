import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processDefects } from '#app/platform/process/check-process.ts'
import { addDays } from '#app/platform/day.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'
import { otherFees } from '#app/tracks/design/fee-schedule.ts'
import { milestoneProcess } from './process.ts'
import { inspectedBy, payByFault, totalOf, withheldDueOn } from './rules.ts'
import { priceLines, releaseAmounts } from './rules-price.ts'

const version = otherFees[0]!.versions[0] as FeeScheduleVersion

it('has no dead end and no state that is never reached', () => expect(processDefects(milestoneProcess)).toEqual([]))

describe('the day of payment', () => {
  const deliverOn = '2026-12-20'
  it.each([
    ['2027-01-02', 'pay_before_inspection?first=2027-01-03'],
    ['2027-01-03', undefined],
    ['2027-02-18', undefined],
    ['2027-02-19', 'pay_too_late?last=2027-02-18'],
  ])('%s after a delivery on December 20: %s', (payBy, fault) => expect(payByFault({ deliverOn, payBy })).toBe(fault))

  it('leaves room between the end of the inspection and the sixtieth day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = addDays('2020-01-01', days)
        expect(payByFault({ deliverOn: day, payBy: inspectedBy(day) })).toBeUndefined()
        expect(payByFault({ deliverOn: day, payBy: addDays(day, 60) })).toBeUndefined()
        expect(payByFault({ deliverOn: day, payBy: addDays(day, 61) })).toMatch('pay_too_late')
      }),
    ))
})

it.each([
  ['2026-11-24', '2026-12-10'],
  ['2026-12-31', '2027-01-10'],
  ['2027-01-01', '2027-02-10'],
])('tax withheld on %s is due on %s', (day, due) => expect(withheldDueOn(day)).toBe(due))

describe('the price of a milestone', () => {
  it.each([
    [200_000, 20_420, 199_580],
    [999_999, 102_099, 997_899],
    [1_000_000, 102_100, 997_900],
    [1_000_001, 102_100, 997_901],
    [1_500_000, 204_200, 1_445_800],
  ])('of %i to an individual: the client withholds %i and pays %i', (workYen, withheldYen, totalYen) => {
    const price = { workYen: yen(workYen), withholder: 'client', version } as const
    const { lines, ...sums } = priceLines(price)
    expect(lines.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['work', workYen],
      ['withheld', -withheldYen],
      ['tax', Math.floor(workYen / 10)],
    ])
    expect(sums.totalYen).toBe(totalYen)
    expect(releaseAmounts(price)).toMatchObject({ withheldYen, heldYen: totalYen })
  })

  it('to a corporation is the price with its tax', () =>
    expect(priceLines({ workYen: yen(200_000), withholder: 'none', version })).toMatchObject({
      lines: [{ kind: 'work' }, { kind: 'tax' }],
      totalYen: 220_000,
    }))

  it('what is held is the fee, its tax and what the payee receives', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 90_000_000 }),
        fc.constantFrom('client', 'none'),
        (workYen, withholder) => {
          const price = { workYen: yen(workYen), withholder, version } as const
          const { lines, totalYen } = priceLines(price)
          const { taxYen, withheldYen, feeYen, feeTaxYen, netYen, heldYen } = releaseAmounts(price)
          expect(totalOf(lines.map(({ amountYen }) => ({ workYen: amountYen })))).toBe(totalYen)
          expect(heldYen).toBe(workYen + taxYen - withheldYen)
          expect(netYen + feeYen + feeTaxYen).toBe(heldYen)
          expect(netYen).toBeGreaterThan(0)
        },
      ),
    ))

  it('a part that is released and the rest that goes back are what was paid', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 90_000_000 }), fc.integer({ min: 1, max: 100 }), (workYen, percent) => {
        const whole = priceLines({ workYen: yen(workYen), withholder: 'client', version }).totalYen
        const part = yen(Math.floor((workYen * percent) / 100))
        const { heldYen } = releaseAmounts({ workYen: part, withholder: 'client', version })
        expect(whole - heldYen).toBeGreaterThanOrEqual(0)
        if (percent === 100) expect(heldYen).toBe(whole)
      }),
    ))
})
