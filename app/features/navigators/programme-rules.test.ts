import { describe, expect, it } from 'vitest'
import { excludedGood, supportEndsAt } from './programme-rules.ts'

describe('excluded goods', () => {
  const goods = ['医薬品', '化粧品']
  it.each([
    ['天然由来の化粧品です', '化粧品'],
    ['医薬品', '医薬品'],
    ['化粧品工場向けの検査機', undefined],
    ['化粧品メーカーに使われています。新しい化粧品も作ります', '化粧品'],
    ['医薬部外品', undefined],
    ['測定器', undefined],
  ])('%s: %s', (text, found) => {
    expect(excludedGood([text], goods)).toBe(found)
  })
  it('makes no difference of widths and case', () => {
    expect(excludedGood(['ＣＢＤオイル'], ['cbd'])).toBe('cbd')
  })
  it('excludes nothing where no word is set', () => {
    expect(excludedGood(['化粧品'], [])).toBeUndefined()
  })
})

describe('the end of support', () => {
  it('is counted in days of Japan', () => {
    // 2025-03-31 23:30 in Tokyo.
    expect(supportEndsAt(new Date('2025-03-31T14:30:00Z'), 24).toISOString()).toBe('2027-03-30T15:00:00.000Z')
    // 2025-04-01 00:30 in Tokyo.
    expect(supportEndsAt(new Date('2025-03-31T15:30:00Z'), 24).toISOString()).toBe('2027-03-31T15:00:00.000Z')
  })
  it('takes the last day of a shorter month', () => {
    expect(supportEndsAt(new Date('2025-08-31T03:00:00Z'), 6).toISOString()).toBe('2026-02-27T15:00:00.000Z')
  })
})
