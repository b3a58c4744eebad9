import { describe, expect, it } from 'vitest'
import { keptPercent, monthsBetween, noCounts, offeredMonths, rangeBounds, readRange } from './funnel.ts'

describe('the range', () => {
  const today = '2026-02-15'
  it('is the last twelve months unless chosen', () => {
    expect(readRange(new URLSearchParams(), today)).toEqual({ from: '2025-03', to: '2026-02', track: null })
    expect(readRange(new URLSearchParams('from=2026-01&to=2025-12&track=trial'), today)).toEqual({
      ...{ from: '2025-12', to: '2026-01', track: 'trial' },
    })
  })
  it('takes nothing else from the address', () => {
    const odd = new URLSearchParams("from=1999-01&to=2026-03&track='; DROP TABLE")
    expect(readRange(odd, today)).toEqual({ from: '2025-03', to: '2026-02', track: null })
  })
  it('counts months over the end of a year, and begins and ends at midnight in Japan', () => {
    expect(monthsBetween({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(offeredMonths(today)).toHaveLength(36)
    const { since, until } = rangeBounds({ from: '2025-12', to: '2025-12' })
    expect([since.toISOString(), until.toISOString()]).toEqual(['2025-11-30T15:00:00.000Z', '2025-12-31T15:00:00.000Z'])
  })
})

describe('percentages', () => {
  it('compare with the stage before, and say nothing where it had none', () => {
    const counts = { ...noCounts(), requests: 3, proposed: 2 }
    expect(keptPercent(counts, 'proposed')).toBe(67)
    expect(keptPercent(counts, 'requests')).toBeNull()
    expect(keptPercent(counts, 'listings')).toBeNull()
    expect(keptPercent(counts, 'deals')).toBe(0)
  })
})
