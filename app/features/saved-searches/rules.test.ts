import { describe, expect, it } from 'vitest'
import { nextDue, queryOf, savedParams } from './rules.ts'

describe('when a search is looked at next', () => {
  it.each([
    // Monday, 23 November 2026 in Japan.
    ['daily', '2026-11-23T07:59:00+09:00', '2026-11-23T08:00:00+09:00'],
    ['daily', '2026-11-23T08:00:00+09:00', '2026-11-24T08:00:00+09:00'],
    ['daily', '2026-11-23T23:30:00+09:00', '2026-11-24T08:00:00+09:00'],
    ['weekly', '2026-11-23T07:59:00+09:00', '2026-11-23T08:00:00+09:00'],
    ['weekly', '2026-11-23T08:00:00+09:00', '2026-11-30T08:00:00+09:00'],
    ['weekly', '2026-11-29T12:00:00+09:00', '2026-11-30T08:00:00+09:00'],
    ['instant', '2026-11-23T08:00:00+09:00', '2026-11-23T08:01:00+09:00'],
  ] as const)('%s from %s: %s', (alert, now, due) => {
    expect(nextDue(alert, new Date(now))).toEqual(new Date(due))
  })

  it('is never without mails', () => expect(nextDue('none', new Date())).toBeNull())
})

describe('the kept address', () => {
  it('is the same for the same search', () => {
    const one = savedParams(queryOf('industry=32&q=a&industry=E&page=4&sort=newest'))
    expect(one).toBe(savedParams(queryOf('q=a&industry=E&industry=32')))
    expect(savedParams(queryOf(one))).toBe(one)
    expect(savedParams(queryOf('page=3'))).toBe('')
  })
})
