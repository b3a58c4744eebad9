import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYen } from './parse-yen.ts'
import { consumptionTax } from './tax.ts'
import { shareOf, sumYen, yen } from './yen.ts'

describe('yen', () => {
  it.each([1.5, Number.NaN, 2 ** 53])('refuses %s', (amount) => expect(() => yen(amount)).toThrow(RangeError))
  it('takes exact shares of amounts whose product exceeds 2^53', () =>
    expect(shareOf(yen(9_000_000_000_000_000), 5, 100)).toBe(450_000_000_000_000))
  it('rounds tax once per invoice: 3 × ¥105 is ¥31', () =>
    expect(consumptionTax(sumYen([yen(105), yen(105), yen(105)]))).toBe(31))
})

describe('parseYen', () => {
  it.each([
    ['12000000', 12_000_000],
    ['12,000,000', 12_000_000],
    ['１，２００万円', 12_000_000],
    ['1億2,000万円', 120_000_000],
    ['1.5億', 150_000_000],
    ['¥500', 500],
    ['￥ 5 000', 5_000],
    ['3千', 3_000],
    ['３千万円', 30_000_000],
    ['1億2千万', 120_000_000],
    ['5百万', 5_000_000],
    ['0', 0],
  ])('%s', (typed, amount) => expect(parseYen(typed)).toBe(amount))

  it.each(['', '-5', '約100万', '1.5', '100万1億', '12万34万', 'abc', '99999999億', '1..5億'])('refuses %j', (typed) =>
    expect(parseYen(typed)).toBeUndefined(),
  )

  it('gives up at once on a long row of digits that is no amount', () => {
    const since = performance.now()
    expect(parseYen(`${'1'.repeat(400)}x`)).toBeUndefined()
    expect(parseYen(`${'1.1'.repeat(130)}x`)).toBeUndefined()
    expect(performance.now() - since).toBeLessThan(200)
  })

  it('reads back any whole amount it is shown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => parseYen(n.toLocaleString('ja-JP')) === n))
  })
})
