import { describe, expect, it } from 'vitest'
import { areaOf, isTokyoMunicipality, MUNICIPALITIES, readTokyoMunicipality, TOKYO_AREAS } from './municipalities.ts'

const inArea = (area: string) => [...MUNICIPALITIES.values()].filter((one) => one.area === area)

describe('municipalities of Tokyo', () => {
  it('are 23 wards, 30 of Tama and 9 on the islands', () => {
    expect(TOKYO_AREAS.map((area) => inArea(area).length)).toEqual([23, 30, 9])
    const endings = [...MUNICIPALITIES.keys()].map((name) => name.at(-1))
    const count = (ending: string) => endings.filter((one) => one === ending).length
    expect(['区', '市', '町', '村'].map(count)).toEqual([23, 26, 5, 8])
  })

  it('each has a reading in hiragana and an English name', () => {
    for (const { name, kana, english } of MUNICIPALITIES.values()) {
      expect(kana, name).toMatch(/^[ぁ-ん]+(?:く|し|まち|むら)$/)
      expect(english, name).toMatch(/^[A-Z][a-z]+$/)
    }
  })

  it('knows the area', () => {
    expect([areaOf('大田区'), areaOf('八王子市'), areaOf('檜原村'), areaOf('小笠原村'), areaOf('横浜市')]).toEqual([
      'wards',
      'tama',
      'tama',
      'islands',
      undefined,
    ])
    expect(isTokyoMunicipality('大田')).toBe(false)
  })

  it.each([
    ['大田区', '大田区'],
    ['大田', '大田区'],
    ['東京都大田区', '大田区'],
    ['おおた', '大田区'],
    ['オオタク', '大田区'],
    ['ｵｵﾀ', '大田区'],
    ['OTA', '大田区'],
    ['Ota City', '大田区'],
    [' 三鷹 ', '三鷹市'],
    ['青ケ島村', '青ヶ島村'],
    ['青ヶ島', '青ヶ島村'],
    ['あきるの', 'あきる野市'],
    ['豊島', '豊島区'],
    ['利島', '利島村'],
    ['はちじょうまち', '八丈町'],
  ])('reads %s as %s', (typed, name) => {
    expect(readTokyoMunicipality(typed)).toBe(name)
  })

  it.each(['', 'としま', '横浜市', '大', '太田区', '区', '東京都', '<script>', '\u0000'])(
    'does not guess at %s',
    (typed) => {
      expect(readTokyoMunicipality(typed)).toBeUndefined()
    },
  )
})
