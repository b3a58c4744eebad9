import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#app/platform/money/yen.ts'
import { type GrantType, grantTypes, successionGrant } from '#app/tracks/succession/programmes.ts'
import { estimateGrant } from './rules-grant.ts'

const version = successionGrant.versions[0]!
const of = (type: GrantType, size: 'sme' | 'small', valuation: number, other: number) =>
  estimateGrant(version, { type, size, valuationYen: yen(valuation), otherYen: yen(other) })

it.each([
  ['A', 'small', 600_000, 0, 600_000, null],
  ['B', 'small', 600_000, 900_000, 1_200_000, null],
  ['D', 'small', 600_000, 0, 600_000, null],
  ['C', 'small', 600_000, 0, 400_000, null],
  ['A', 'sme', 600_000, 0, 400_000, null],
  ['B', 'sme', 0, 3_000_000, 2_000_000, null],
  ['B', 'sme', 0, 3_000_003, 2_000_000, 'cap'],
  ['B', 'small', 2_500_000, 0, 2_000_000, 'cap'],
  ['B', 'sme', 0, 299_999, 0, 'least'],
  ['B', 'sme', 0, 300_000, 200_000, null],
  ['B', 'sme', 0, 0, 0, null],
] as const)('type %s, %s, valuation ¥%i, other ¥%i: ¥%i (%s)', (type, size, valuation, other, total, held) =>
  expect(of(type, size, valuation, other)).toMatchObject({ totalYen: total, held }),
)

describe('for any costs', () => {
  const cost = fc.integer({ min: 0, max: 20_000_000 })
  it('never more than the cap or the costs, and a small enterprise never gets less', () =>
    fc.assert(
      fc.property(fc.constantFrom(...grantTypes), cost, cost, (type, valuation, other) => {
        const [sme, small] = [of(type, 'sme', valuation, other), of(type, 'small', valuation, other)]
        expect(small.totalYen).toBeLessThanOrEqual(Math.min(2_000_000, valuation + other))
        expect(sme.totalYen).toBeLessThanOrEqual(small.totalYen)
      }),
    ))
})

it('refuses a cost below nothing', () => expect(() => of('A', 'sme', -1, 0)).toThrow(RangeError))
