import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#app/platform/money/yen.ts'
import type { FlatFeeVersion, SizedFeeVersion, VisitFeeVersion } from '#app/tracks/fee-schedule-type.ts'
import { sharedFees } from '#app/tracks/shared-fees.ts'
import { otherFees } from '#app/tracks/succession/fee-schedule.ts'
import { amountsOf } from './rules.ts'
import { computeFlatFee, computePlaceFee, computeVisitFee } from './rules-fixed.ts'

const first = <V>(key: string) => sharedFees.find((schedule) => schedule.key === key)!.versions[0] as V
const visit = first<VisitFeeVersion>('expert.visit')
const place = first<SizedFeeVersion>('event.exhibition')

describe('an expert’s visit', () => {
  it('is ¥11,750 where nobody travels', () =>
    expect(computeVisitFee(visit, yen(0))).toEqual({
      lines: [
        { kind: 'visit', amountYen: 11_750, data: {} },
        { kind: 'tax_within', amountYen: 0, data: { percent: 10, taxYen: 1_068 } },
      ],
      subtotalYen: 10_682,
      taxYen: 1_068,
      totalYen: 11_750,
    }))
  it.each([
    [1_040, 12_270],
    [1_041, 12_270],
    [20_000, 21_750],
  ])('with a way of ¥%i: ¥%i', (travel, total) => expect(computeVisitFee(visit, yen(travel)).totalYen).toBe(total))
  it('refuses a way of less than nothing', () => expect(() => computeVisitFee(visit, yen(-2))).toThrow(RangeError))
})

it.each([
  ['hybrid', 'sme', 77_000, 7_000],
  ['hybrid', 'small', 55_000, 5_000],
  ['online', 'sme', 22_000, 2_000],
  ['online', 'small', 16_500, 1_500],
] as const)('a place at the exhibition, %s, %s: ¥%i of which ¥%i tax', (attendance, size, total, tax) =>
  expect(computePlaceFee(place, attendance, size)).toMatchObject({ totalYen: total, taxYen: tax }),
)

it('a retainer and a valuation cost nothing', () =>
  expect(otherFees.map(({ versions }) => computeFlatFee(versions[0] as FlatFeeVersion).totalYen)).toEqual([0, 0]))

describe('for any sum', () => {
  const sum = fc.integer({ min: 0, max: 100_000_000 })
  const computed = (amount: number) => [
    computeFlatFee({ ...(otherFees[0]!.versions[0] as FlatFeeVersion), amountYen: yen(amount) }),
    computeVisitFee(visit, yen(amount)),
    computePlaceFee(
      { ...place, amountsYen: { ...place.amountsYen, online: { sme: yen(amount), small: yen(0) } } },
      'online',
      'sme',
    ),
  ]
  it('the lines sum to the total, and the total is the sum and its tax', () =>
    fc.assert(
      fc.property(sum, (amount) => {
        for (const { lines, subtotalYen, taxYen, totalYen } of computed(amount)) {
          expect(amountsOf(lines)).toBe(totalYen)
          expect(subtotalYen + taxYen).toBe(totalYen)
          expect(Math.abs(taxYen - totalYen / 11)).toBeLessThan(1)
        }
      }),
    ))
  it('more never costs less', () =>
    fc.assert(
      fc.property(sum, sum, (one, other) => {
        const [low, high] = [computed(Math.min(one, other)), computed(Math.max(one, other))]
        low.forEach(({ totalYen }, index) => expect(totalYen).toBeLessThanOrEqual(high[index]!.totalYen))
      }),
    ))
})
