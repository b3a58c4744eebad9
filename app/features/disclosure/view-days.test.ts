import { describe, expect, it } from 'vitest'
import { lastViewDays, VIEW_DAYS } from './view-days.ts'

describe('lastViewDays', () => {
  // 15:30 in London is the next day in Japan.
  const now = new Date('2025-04-01T15:30:00.000Z')

  it('ends today in Japan and has no gaps', () => {
    const days = lastViewDays(now, [])
    expect(days).toHaveLength(VIEW_DAYS)
    expect([days[0]!.day, days.at(-1)!.day]).toEqual(['2025-03-04', '2025-04-02'])
    expect(new Set(days.map(({ day }) => day)).size).toBe(VIEW_DAYS)
    expect(days.every(({ views }) => views === 0)).toBe(true)
  })

  it('takes the counts of its days, in any order, and no others', () => {
    const days = lastViewDays(now, [
      { day: '2025-04-02', views: 3 },
      { day: '2025-03-04', views: 1 },
      { day: '2025-03-03', views: 99 },
    ])
    expect(days.reduce((sum, { views }) => sum + views, 0)).toBe(4)
    expect(days.at(-1)).toEqual({ day: '2025-04-02', views: 3 })
  })
})
