import { describe, expect, it } from 'vitest'
import { hasKeptPapers, isFree, retainUntil } from './rules.ts'

describe('what is kept', () => {
  it('is kept for ten years', () => {
    expect(retainUntil(new Date('2026-11-23T01:02:03Z')).toISOString()).toBe('2036-11-23T01:02:03.000Z')
    expect(retainUntil(new Date('2028-02-29T00:00:00Z')).toISOString()).toBe('2038-03-01T00:00:00.000Z')
  })

  it.each([
    [{ signatures: 0, charges: 0, deals: 0 }, false],
    [{ signatures: 1, charges: 0, deals: 0 }, true],
    [{ signatures: 0, charges: 1, deals: 0 }, true],
    [{ signatures: 0, charges: 0, deals: 1 }, true],
  ])('%j: %s', (papers, isKept) => expect(hasKeptPapers(papers)).toBe(isKept))
})

describe('what stands in the way', () => {
  const nothing = { deals: [], charges: [], brokering: 0, clients: 0 }
  it('is nothing, or any one of these', () => {
    expect(isFree(nothing)).toBe(true)
    for (const one of [
      { deals: [{ id: 'd' }] },
      { charges: [{ path: '/deals/d/fee' }] },
      { brokering: 1 },
      { clients: 1 },
    ])
      expect(isFree({ ...nothing, ...one })).toBe(false)
  })
})
