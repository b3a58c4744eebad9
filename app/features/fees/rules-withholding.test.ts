import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#app/platform/money/yen.ts'
import { whoWithholds, type WithholdingCase, withholdingTax } from './rules-withholding.ts'

describe('how much is withheld', () => {
  it.each([
    [0, 0],
    [200_000, 20_420],
    [999_999, 102_099],
    [1_000_000, 102_100],
    [1_000_001, 102_100],
    [1_500_000, 204_200],
  ])('of ¥%i: ¥%i', (net, tax) => expect(withholdingTax(yen(net))).toBe(tax))

  it('refuses less than nothing', () => expect(() => withholdingTax(yen(-1))).toThrow(RangeError))

  it('more pay never means less tax, a yen more never more than a yen of tax, and something is always left', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (net) => {
        const tax = withholdingTax(yen(net))
        const step = withholdingTax(yen(net + 1)) - tax
        expect(step).toBeGreaterThanOrEqual(0)
        expect(step).toBeLessThanOrEqual(1)
        expect(tax).toBeLessThanOrEqual(net)
      }),
    ))
})

const design: WithholdingCase = {
  payee: 'individual',
  isListedWork: true,
  payer: 'client',
  payerPaysSalaries: true,
}

it.each([
  [design, 'client', 'client_pays'],
  [{ ...design, payer: 'platform' }, 'platform', 'platform_pays'],
  [{ ...design, payee: 'corporation' }, 'none', 'payee_is_corporation'],
  [{ ...design, isListedWork: false }, 'none', 'work_not_listed'],
  [{ ...design, payerPaysSalaries: false }, 'none', 'payer_without_staff'],
] as const)('%o: %s, because %s', (given, by, reason) => expect(whoWithholds(given)).toEqual({ by, reason }))
