import { describe, expect, it } from 'vitest'
import { DAY_MS } from '#app/platform/clock.ts'
import { type ReceivedRequest, responsiveness, waysUp } from './rules.ts'

const now = new Date('2026-04-01T00:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)

/** A request received `ago` days back and answered after `took` days, or not at all. */
const request = (ago: number, took: number | null): ReceivedRequest => ({
  receivedAt: daysAgo(ago),
  answeredAt: took === null ? null : daysAgo(ago - took),
  dueAt: daysAgo(ago - 14),
})

const many = (count: number, one: ReceivedRequest) => Array.from({ length: count }, () => one)

describe('responsiveness', () => {
  it('rates nobody who was not asked', () => {
    expect(responsiveness([], now)).toEqual({ band: 'not_rated', received: 0, answered: 0, meanDays: null })
  })

  it('does not hold a request against anybody before its time is over', () => {
    expect(responsiveness([request(13, null)], now).band).toBe('not_rated')
    expect(responsiveness([request(14, null)], now)).toMatchObject({ band: 'slow', received: 1, answered: 0 })
  })

  it('looks back 90 days', () => {
    expect(responsiveness([request(91, null)], now).band).toBe('not_rated')
    expect(responsiveness([request(90, null)], now).band).toBe('slow')
  })

  // 75 x share + 25 x speed, speed = 1 - days / 14
  it.each<[string, ReceivedRequest[], string]>([
    ['all at once: 100', many(4, request(30, 0)), 'prompt'],
    ['all after 5.6 days: 75 + 15 = 90', many(4, request(30, 5.6)), 'prompt'],
    ['all after 5.7 days: just under 90', many(4, request(30, 5.7)), 'good'],
    ['all on the last day: 75', many(4, request(30, 14)), 'good'],
    ['late, yet answered: 75', many(4, request(30, 20)), 'good'],
    ['3 of 4 on the last day: 56', [...many(3, request(30, 14)), request(30, null)], 'fair'],
    ['3 of 4 at once: 81', [...many(3, request(30, 0)), request(30, null)], 'good'],
    ['1 of 4 at once: 44', [request(30, 0), ...many(3, request(30, null))], 'fair'],
    ['1 of 5 at once: exactly 40', [request(30, 0), ...many(4, request(30, null))], 'fair'],
    ['1 of 6 at once: 37.5', [request(30, 0), ...many(5, request(30, null))], 'slow'],
    ['none: 0', many(3, request(30, null)), 'slow'],
  ])('%s', (_what, requests, band) => {
    expect(responsiveness(requests, now).band).toBe(band)
  })

  it('says the counts and the mean', () => {
    expect(responsiveness([request(30, 1), request(20, 2), request(40, null)], now)).toMatchObject({
      received: 3,
      answered: 2,
      meanDays: 1.5,
    })
  })
})

describe('what would raise it', () => {
  it('is an answer to what is open and to what was missed', () => {
    const requests = [request(30, 0), request(2, null), ...many(4, request(30, null)), request(95, null)]
    expect(responsiveness(requests, now).band).toBe('fair')
    // 75 + 25 x (1 + 12/14 + 4 x 0) / 6 = 82.7
    expect(waysUp(requests, now)).toEqual({ open: 1, missed: 4, bandIfAnswered: 'good' })
  })

  it('is nothing for who has answered everything', () => {
    expect(waysUp([request(30, 1)], now)).toEqual({ open: 0, missed: 0, bandIfAnswered: 'prompt' })
  })
})
