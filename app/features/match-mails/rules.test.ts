import { describe, expect, it } from 'vitest'
import { FIRST_PLACES, MAILS_A_DAY, STRONG_FIT } from './limits.ts'
import { dueWithWaiting, fitsWell, startOfDay, strongOf } from './rules.ts'

const placed = (score: number, isNewcomerSlot = false, keys = ['region_fit', 'text_fit']) => ({
  score,
  isNewcomerSlot,
  match: { reasons: keys.map((key) => ({ key })) },
})
const tokyo = (time: string) => new Date(`2026-11-23T${time}+09:00`)

describe('a strong match', () => {
  it('reaches the fit, by itself', () => {
    expect(fitsWell(placed(STRONG_FIT))).toBe(true)
    expect(fitsWell(placed(STRONG_FIT - 0.001))).toBe(false)
    expect(fitsWell(placed(1, true))).toBe(false)
  })

  it('has its topic among its reasons', () => {
    expect(fitsWell(placed(1, false, ['concept_relation']))).toBe(true)
    expect(fitsWell(placed(1, false, ['region_fit', 'freshness']))).toBe(false)
  })

  it('stands on one of the first places', () => {
    const all = Array.from({ length: FIRST_PLACES + 2 }, () => placed(0.9))
    expect(strongOf(all)).toEqual(all.slice(0, FIRST_PLACES))
    expect(strongOf([placed(0.9), placed(0.1), placed(0.9, true)])).toHaveLength(1)
  })
})

describe('the hours', () => {
  it.each(['00:00', '08:59', '09:00', '23:59'])('a day there begins at its midnight, seen at %s', (time) => {
    expect(startOfDay(tokyo(time))).toEqual(tokyo('00:00'))
  })
})

describe('what still waits after a mail', () => {
  it.each([
    ['instant', MAILS_A_DAY - 1, '2026-11-23T09:01:00+09:00'],
    ['instant', MAILS_A_DAY, '2026-11-24T08:00:00+09:00'],
    ['daily', 1, '2026-11-24T08:00:00+09:00'],
    ['weekly', 1, '2026-11-30T08:00:00+09:00'],
  ] as const)('%s, %s mails today: %s', (pace, mails, due) => {
    expect(dueWithWaiting(pace, mails, tokyo('09:00'))).toEqual(new Date(due))
  })
})
