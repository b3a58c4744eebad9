import { describe, expect, it } from 'vitest'
import { areasIn, isNationwide, onlyWithin } from './areas.ts'

describe('areas', () => {
  it('are read from words wider than a prefecture', () => {
    expect([...areasIn('東京近郊で')]).toEqual(['東京都', '神奈川県', '埼玉県', '千葉県'])
    expect(areasIn('九州').has('沖縄県')).toBe(true)
    expect(areasIn('大阪').size).toBe(0)
  })
  it('may not matter', () => {
    expect(['全国対応', '場所は問いません', 'オンラインで打ち合わせ可', '遠方も歓迎'].map(isNationwide)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(isNationwide('大田区の町工場')).toBe(false)
  })
})

describe('only within', () => {
  it.each([
    ['東京都内のみ', null, ['東京都']],
    ['大阪に限ります', null, ['大阪府']],
    ['四国限定', null, ['徳島県', '香川県', '愛媛県', '高知県']],
    ['県内の方に限る', '長野県', ['長野県']],
  ])('%s', (text, home, expected) => {
    expect([...(onlyWithin(text, home) ?? [])]).toEqual(expected)
  })
  it('is no limit without such a word, or when it limits something else', () => {
    expect(onlyWithin('東京に本社', null)).toBeNull()
    expect(onlyWithin('東京の会社です。平日のみ', null)).toBeNull()
    expect(onlyWithin('県内のみ', null)).toBeNull()
  })
})
