import { describe, expect, it } from 'vitest'
import { fieldsOf } from './listing-values.ts'
import { fieldsRevealingName } from './reveals-name.ts'

const fields = fieldsOf({ track: 'succession', side: 'offer' })
const found = (values: Record<string, string | string[]>) => [...fieldsRevealingName(fields, values)]

describe('a name that must not be read', () => {
  it.each([
    ['株式会社見本金属', '見本金属の技術を引き継ぐ方へ'],
    ['有限会社 ミホン金属', 'ﾐﾎﾝ金属です'],
    ['Mihon Kinzoku Co., Ltd.', 'Here at ＭＩＨＯＮ　kinzoku we cut metal'],
    ['（株）見本金属', '見本 金属と申します'],
  ])('is found: %s in %s', (companyName, teaser) => {
    expect(found({ companyName, teaser }).map(([key]) => key)).toEqual(['teaser'])
  })

  it('is found in headline, keywords and member fields', () => {
    const values = { companyName: '見本金属', title: '見本金属', tags: ['見本金属'], strengths: '見本金属の力' }
    expect(found(values).map(([key]) => key)).toEqual(['title', 'tags', 'strengths'])
  })

  it('is no matter where only approved people read', () => {
    expect(
      found({ companyName: '見本金属', story: '見本金属は1960年に始まりました', address: '見本金属ビル' }),
    ).toEqual([])
  })

  it.each([
    ['', '大田区の金属加工です'],
    ['山田', '山田町の工場です'],
    ['株式会社', '株式会社の譲渡です'],
    ['見本金属', '金属の見本を作ります'],
  ])('is not imagined: %s in %s', (companyName, teaser) => expect(found({ companyName, teaser })).toEqual([]))
})
