import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

const widthOf = (text: string) => [...text].length
const lines = (text: string, width: number) => breakLines(text, widthOf, width)

describe('breaking lines', () => {
  it('breaks Japanese anywhere, and words and figures nowhere', () => {
    expect(lines('結びは成約を助けます', 5)).toEqual(['結びは成約', 'を助けます'])
    expect(lines('合計は 1,234,567 です', 9)).toEqual(['合計は', '1,234,567', 'です'])
  })

  it('begins no line with a full stop or a small letter, ends none with an opening bracket', () => {
    expect(lines('お支払い済みです。', 8)).toEqual(['お支払い済みで', 'す。'])
    expect(lines('税込みの合計（円）', 7)).toEqual(['税込みの合計', '（円）'])
  })

  it('cuts what is longer than a line', () => expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']))

  it('keeps breaks and empty lines', () => expect(lines('a\n\nb', 5)).toEqual(['a', '', 'b']))

  it('loses no character and overruns no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const broken = lines(text, width)
        expect(broken.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of broken) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
