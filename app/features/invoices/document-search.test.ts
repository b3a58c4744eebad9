import { describe, expect, it } from 'vitest'
import { readSearch, searchQuery } from './document-search.ts'

const read = (query: string) => readSearch(new URLSearchParams(query))

describe('the search for documents', () => {
  it('reads days, amounts as people type them, a name and a kind at once', () => {
    expect(read('from=2026-04-01&to=2027-03-31&min=100万円&max=3,300,000&name=結&kind=receipt')).toMatchObject({
      days: { gte: new Date('2026-04-01'), lte: new Date('2027-03-31') },
      yen: { gte: 1_000_000n, lte: 3_300_000n },
      name: '結',
      kind: 'receipt',
      faults: [],
    })
  })

  it('leaves out what it cannot read, and says so', () => {
    expect(read('from=2026-13-01&max=many&kind=other')).toMatchObject({
      days: {},
      yen: {},
      kind: null,
      faults: [
        { field: 'from', fault: 'date' },
        { field: 'max', fault: 'yen' },
      ],
    })
  })

  it('goes back into an address as it was typed', () => {
    const query = 'from=2026-04-01&name=%E7%B5%90'
    expect(read(searchQuery(read(query).typed))).toEqual(read(query))
  })
})
