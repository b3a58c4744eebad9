import { describe, expect, it } from 'vitest'
import { INDUSTRIES } from './industries.ts'
import { findIndustries, INDUSTRY_WORDS } from './industry-words.ts'

const nameOf = (code: string) => INDUSTRIES.get(code)?.name ?? ''
const codes = (typed: string) => findIndustries(typed, nameOf).map(({ code }) => code)

describe('finding an industry by an everyday word', () => {
  it.each([
    ['町工場', 'E'],
    ['まちこうば', 'E'],
    ['マチコウバ', 'E'],
    ['居酒屋', '76'],
    ['いざかや', '76'],
    ['イザカヤ', '76'],
    ['ｲｻﾞｶﾔ', '76'],
    ['izakaya', '76'],
    ['らーめん', '76'],
    ['床屋', '78'],
    ['とこや', '78'],
    ['八百屋', '58'],
    ['大工', '07'],
    ['メッキ', '24'],
    ['めっき', '24'],
    ['旋盤', '24'],
    ['金型', '26'],
    ['税理士', '72'],
    ['デザイナー', '72'],
    ['ＡＩ', '39'],
    ['Software', '39'],
    ['金属製品', '24'],
    ['製造業', 'E'],
    ['24', '24'],
    ['クリーニング', '78'],
    ['運送', '44'],
    ['旅館', '75'],
  ])('finds %s first in %s', (typed, code) => {
    expect(codes(typed)[0]).toBe(code)
  })

  it('finds metalworking among those a 町工場 may be', () => {
    expect(codes('町工場')).toEqual(expect.arrayContaining(['E', '24', '25', '26']))
  })

  it('says by which word', () => {
    expect(findIndustries('いざかや', nameOf)[0]).toEqual({ code: '76', word: '居酒屋' })
    expect(findIndustries('飲食店', nameOf)[0]).toEqual({ code: '76' })
  })

  it.each(['', '  ', '\u0000', 'ぬるぽがっ', '<script>', '%', 'x'.repeat(1_000_000)])(
    'finds nothing for nonsense',
    (typed) => {
      expect(codes(typed)).toEqual([])
    },
  )

  it('has words only for industries there are, with readings in hiragana', () => {
    for (const [code, words] of INDUSTRY_WORDS) {
      expect(INDUSTRIES.has(code), code).toBe(true)
      for (const { shown, forms } of words)
        if (/[ァ-ヶ一-龠]/.test(shown))
          expect(forms.slice(1).length + Number(/^[ぁ-んー]+$/.test(forms[0]!)), shown).toBeGreaterThan(0)
    }
    const middle = [...INDUSTRIES.values()].filter(({ code, division }) => code !== division).map(({ code }) => code)
    expect(middle.filter((code) => !INDUSTRY_WORDS.has(code))).toEqual([])
  })
})
