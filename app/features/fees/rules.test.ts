import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumYen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion, FeeTier } from '#app/tracks/fee-schedule-type.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { lehmanTiers } from '#app/tracks/succession/lehman.ts'
import { computeFee, waivedYen } from './rules.ts'

const MILLION = 1_000_000

const version = (tiers: readonly FeeTier[], minimumYen = 0): FeeScheduleVersion => ({
  shape: 'scale',
  version: 'test',
  validFrom: '2025-04-01',
  base: 'share_or_transfer_price',
  payer: 'offer',
  tiers,
  minimumYen: yen(minimumYen),
  waiver: null,
  taxPercent: 10,
  notChargedBelowYen: yen(50),
  source: { ja: '', en: '' },
})

const lehman = version(lehmanTiers)
const tokyo = feeSchedule.versions[0]!

const fee = (of: FeeScheduleVersion, baseYen: number, waiverAvailable = true) =>
  computeFee({ version: of, baseYen: yen(baseYen), waiverAvailable })

describe('published vectors, without tax', () => {
  it.each([
    [100, 5],
    [500, 25],
    [700, 33],
    [1_000, 45],
    [1_200, 51],
    [5_000, 165],
    [10_000, 265],
    [12_000, 285],
    [20_000, 365],
  ])('Lehman scale: %i million → %i million', (base, expected) =>
    expect(fee(lehman, base * MILLION).subtotalYen).toBe(expected * MILLION),
  )

  it('minimum of 5 million: 30 million → 5 million, in two lines', () => {
    const { subtotalYen, lines } = fee(version(lehmanTiers, 5 * MILLION), 30 * MILLION)
    expect(subtotalYen).toBe(5 * MILLION)
    expect(lines.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['tier', 1_500_000],
      ['minimum', 3_500_000],
      ['tax', 500_000],
    ])
  })

  it.each([
    [
      '2 %, minimum 250,000',
      version([{ upToYen: null, percent: 2 }], 250_000),
      [250_000, 250_000, 250_000, 800_000, 2_000_000],
    ],
    [
      '5 %, minimum 55,000',
      version([{ upToYen: null, percent: 5 }], 55_000),
      [150_000, 275_000, 625_000, 2_000_000, 5_000_000],
    ],
    ['Tokyo scheme', tokyo, [0, 0, 0, 0, 3_000_000]],
  ])('%s', (_name, of, expected) =>
    expect(
      [3_000_000, 5_500_000, 12_500_000, 40_000_000, 100_000_000].map((base) => fee(of, base).subtotalYen),
    ).toEqual(expected),
  )
})

describe('the Tokyo scheme', () => {
  it('shows each step of 100 million', () => {
    expect(fee(tokyo, 100 * MILLION)).toEqual({
      lines: [
        { kind: 'tier', amountYen: 5_000_000, data: { percent: 5, fromYen: 0, bandYen: 100_000_000 } },
        {
          kind: 'waiver',
          amountYen: -2_000_000,
          data: { upToYen: 2_000_000, key: 'succession.contract_fee.first_two_million' },
        },
        { kind: 'tax', amountYen: 300_000, data: { percent: 10 } },
      ],
      subtotalYen: 3_000_000,
      taxYen: 300_000,
      totalYen: 3_300_000,
    })
  })

  it('waives no more than the fee', () => expect(waivedYen(fee(tokyo, 3_000_000).lines)).toBe(150_000))
  it('charges the whole fee a second time', () => expect(fee(tokyo, 40 * MILLION, false).totalYen).toBe(2_200_000))
  it('has no waiver line when it was used before', () =>
    expect(fee(tokyo, 40 * MILLION, false).lines.map(({ kind }) => kind)).toEqual(['tier', 'tax']))

  it.each([
    [40_000_020, 0, ['tier', 'waiver', 'too_small', 'tax']],
    [40_000_900, 0, ['tier', 'waiver', 'too_small', 'tax']],
    [40_000_920, 50, ['tier', 'waiver', 'tax']],
  ])('a price of %i makes ¥%i: nobody is sent to pay less than can be paid', (base, total, kinds) => {
    const { totalYen, lines } = fee(tokyo, base)
    expect(totalYen).toBe(total)
    expect(lines.map(({ kind }) => kind)).toEqual(kinds)
  })
})

it('rounds tax once, on the sum of the bands', () => {
  const bands: FeeTier[] = [
    { upToYen: yen(2_100), percent: 5 },
    { upToYen: yen(4_200), percent: 5 },
    { upToYen: null, percent: 5 },
  ]
  const { lines, taxYen } = fee(version(bands), 6_300)
  expect(lines.map(({ amountYen }) => amountYen)).toEqual([105, 105, 105, 31])
  expect(taxYen).toBe(31)
})

it('refuses a negative base', () => expect(() => fee(lehman, -1)).toThrow(RangeError))

const base = fc.integer({ min: 0, max: 30_000 * MILLION })
const schedules = fc.constantFrom(tokyo, lehman, version(lehmanTiers, 5 * MILLION))

describe('for any price', () => {
  it('the lines sum to the total, the tax line to the tax', () =>
    fc.assert(
      fc.property(schedules, base, fc.boolean(), (of, price, available) => {
        const { lines, subtotalYen, taxYen, totalYen } = fee(of, price, available)
        expect(sumYen(lines.map(({ amountYen }) => amountYen))).toBe(totalYen)
        expect(lines.at(-1)).toMatchObject({ kind: 'tax', amountYen: taxYen })
        expect(totalYen).toBe(subtotalYen + taxYen)
        expect(totalYen).toBeGreaterThanOrEqual(0)
      }),
    ))

  it('a higher price never costs less', () =>
    fc.assert(
      fc.property(schedules, base, base, fc.boolean(), (of, one, other, available) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(fee(of, low, available).totalYen).toBeLessThanOrEqual(fee(of, high, available).totalYen)
      }),
    ))

  it('one yen more never costs more than two yen more, at a band’s edge neither', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(0, ...lehmanTiers.map(({ upToYen }) => upToYen ?? 0)),
        fc.integer({ min: -3, max: 3 }),
        (edge, offset) => {
          const price = Math.max(1_000, edge + offset)
          const step = fee(lehman, price + 1).subtotalYen - fee(lehman, price).subtotalYen
          expect(step).toBeGreaterThanOrEqual(ZERO_YEN)
          expect(step).toBeLessThanOrEqual(1)
        },
      ),
    ))

  it('the waiver never makes it dearer', () =>
    fc.assert(
      fc.property(base, (price) => {
        expect(fee(tokyo, price, true).totalYen).toBeLessThanOrEqual(fee(tokyo, price, false).totalYen)
      }),
    ))
})
