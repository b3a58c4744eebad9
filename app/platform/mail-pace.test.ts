import { describe, expect, it } from 'vitest'
import { isNight, nextDue } from './mail-pace.ts'

describe('when mails are due next', () => {
  it.each([
    // Monday, 23 November 2026 in Japan.
    ['daily', '2026-11-23T07:59:00+09:00', '2026-11-23T08:00:00+09:00'],
    ['daily', '2026-11-23T08:00:00+09:00', '2026-11-24T08:00:00+09:00'],
    ['daily', '2026-11-23T23:30:00+09:00', '2026-11-24T08:00:00+09:00'],
    ['weekly', '2026-11-23T07:59:00+09:00', '2026-11-23T08:00:00+09:00'],
    ['weekly', '2026-11-23T08:00:00+09:00', '2026-11-30T08:00:00+09:00'],
    ['weekly', '2026-11-29T12:00:00+09:00', '2026-11-30T08:00:00+09:00'],
    ['instant', '2026-11-23T08:00:00+09:00', '2026-11-23T08:01:00+09:00'],
  ] as const)('%s from %s: %s', (pace, now, due) => {
    expect(nextDue(pace, new Date(now))).toEqual(new Date(due))
  })

  it('is never without mails', () => expect(nextDue('none', new Date())).toBeNull())
})

describe('the night', () => {
  it.each([
    ['07:59', true],
    ['08:00', false],
    ['19:59', false],
    ['20:00', true],
    ['00:00', true],
  ])('at %s in Japan: %s', (time, night) => expect(isNight(new Date(`2026-04-01T${time}:00+09:00`))).toBe(night))
})
