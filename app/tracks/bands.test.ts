import { describe, expect, it } from 'vitest'
import { bandOf, type BandKind, isBand } from './bands.ts'

describe('the band of a figure', () => {
  it.each<[BandKind, number, [number | null, number | null], [number | null, number | null]]>([
    ['people', 0, [null, 5], [null, 20]],
    ['people', 5, [null, 5], [null, 20]],
    ['people', 6, [6, 20], [null, 20]],
    ['people', 300, [101, 300], [101, 300]],
    ['people', 2001, [2001, null], [301, null]],
    ['yen', -1, [null, 0], [null, 0]],
    ['yen', 0, [0, 10_000_000], [0, 50_000_000]],
    ['yen', 9_999_999, [0, 10_000_000], [0, 50_000_000]],
    ['yen', 118_000_000, [100_000_000, 300_000_000], [50_000_000, 300_000_000]],
    ['yen', 1e13, [10_000_000_000, null], [1_000_000_000, null]],
    ['year', 1968, [1960, 1974], [1945, 1974]],
    ['year', 2026, [2020, null], [2000, null]],
    ['age', 72, [70, 79], [60, 79]],
    ['age', 18, [null, 29], [null, 39]],
  ])('%s %d', (kind, figure, band, broad) => {
    expect(bandOf(kind, figure)).toEqual({ band, kind })
    expect(bandOf(kind, figure, true)).toEqual({ band: broad, kind })
  })

  it('is never narrower when broad is chosen, and never lies beside its figure', () => {
    const inside = (low: number | null, high: number | null, figure: number) =>
      (low === null || low <= figure) && (high === null || figure <= high)
    for (const kind of ['people', 'yen', 'age', 'year'] as const)
      for (let figure = -5; figure < 3e9; figure = figure < 2100 ? figure + 1 : Math.ceil(figure * 1.7)) {
        const [low, high] = bandOf(kind, figure).band
        const [wideLow, wideHigh] = bandOf(kind, figure, true).band
        expect(inside(low, high, figure), `${kind} ${figure}`).toBe(true)
        expect((wideLow ?? -Infinity) <= (low ?? -Infinity)).toBe(true)
        expect((wideHigh ?? Infinity) >= (high ?? Infinity)).toBe(true)
      }
  })

  it.each([
    [{ band: [1, null], kind: 'people' }, true],
    [{ band: [1], kind: 'people' }, false],
    [{ band: ['1', 2], kind: 'people' }, false],
    [{ band: [1, 2], kind: 'toString' }, false],
    [[1, 2], false],
    [null, false],
    [12, false],
  ])('is told from other stored things: %j', (value, is) => expect(isBand(value)).toBe(is))
})
