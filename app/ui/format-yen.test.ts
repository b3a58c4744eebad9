import { describe, expect, it } from 'vitest'
import { formatYen } from './format-yen.ts'

describe('formatYen', () => {
  it.each([
    [0, '0円'],
    [9_800, '9,800円'],
    [12_000_000, '1,200万円'],
    [120_000_000, '1億2,000万円'],
    [123_456_789, '1億2,345万6,789円'],
    [1_000_000_000_000, '1兆円'],
    [-50_000, '−5万円'],
  ])('writes %i in Japanese prose without losing a yen', (yen, text) => {
    expect(formatYen(yen, 'ja', 'prose')).toBe(text)
  })

  it.each([
    [9_800, '¥9,800'],
    [12_000_000, '¥12 million'],
    [1_250_000, '¥1.25 million'],
    [123_456_789, '¥123,456,789'],
    [1_800_000_000, '¥1.8 billion'],
    [-3_000_000, '−¥3 million'],
  ])('writes %i in English prose, in words only where they are exact', (yen, text) => {
    expect(formatYen(yen, 'en', 'prose')).toBe(text)
  })

  it('writes all digits in tables, in both languages', () => {
    expect(formatYen(12_000_000, 'ja', 'table')).toBe('¥12,000,000')
    expect(formatYen(-12_000_000, 'en', 'table')).toBe('−¥12,000,000')
  })
})
