import { describe, expect, it } from 'vitest'
import type { ListingRow } from '#app/features/listings/listing-values.ts'
import { whatToAdd } from './what-to-add.ts'

const row = (change: Partial<ListingRow> = {}): ListingRow => ({
  ...{ track: 'succession', side: 'need', title: '題名', teaser: '紹介', industry: null, prefecture: null },
  ...{ municipality: null, tags: [], priceMinYen: null, priceMaxYen: null, employees: null, details: {}, switches: {} },
  ...change,
})
const keys = (change?: Partial<ListingRow>) => whatToAdd(row(change)).map(({ field }) => field)

describe('what to add to be found better', () => {
  it('names empty fields the ranker uses, heaviest first, with their step', () => {
    const told = whatToAdd(row())
    expect(told.length).toBeGreaterThan(1)
    for (const { step, criterion } of told) expect([step, criterion]).not.toContain('')
    expect(told.every(({ field }) => !['ownNotes', 'hideFrom', 'title', 'teaser'].includes(field))).toBe(true)
  })

  it('leaves out what is said', () => {
    const [first] = keys()
    expect(first).toBeDefined()
    const said = keys({ details: { [first!]: 'すでに書いた' }, prefecture: '東京都', industry: '24', tags: ['金属'] })
    expect(said).not.toContain(first)
  })

  it('asks for a price once: one end is enough', () => {
    const full = { tags: ['金属'], industry: '24', prefecture: '東京都', municipality: '大田区' }
    const design = { track: 'design', side: 'offer' as const, ...full }
    const all = { knownMaterials: ['木'], pastWork: '椅子', knownIndustries: ['24'], workPrefectures: ['東京都'] }
    const isPrice = (key: string) => /price|budget|fee|min|max/i.test(key)
    const open = keys({ ...design, details: all })
    const priced = keys({ ...design, details: all, priceMinYen: 100_000n })
    expect(priced.filter(isPrice)).toEqual([])
    expect(open.length).toBeGreaterThanOrEqual(priced.length)
  })
})
