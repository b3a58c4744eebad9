import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import type { SearchQuery } from '../engine.ts'
import { SearchQueryError } from '../errors.ts'
import { listingsIndex } from '../listings-index.ts'
import { checkQuery } from '../query-check.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { runSearch } from './run-search.ts'

const search = (index: EmbeddedIndex, text: string) =>
  runSearch(index, checkQuery(listingsIndex, { text, audience: 'public', limit: 100 }))

describe('embedded index', () => {
  it('gives the same answers before and after compaction', () => {
    const index = new EmbeddedIndex(listingsIndex)
    for (let n = 0; n < 150; n += 1)
      index.upsert(
        sampleDocument(`d${n}`, { title: `部品${n % 7} 塗装`, employees: n, prefecture: n % 2 ? '東京都' : '京都府' }),
      )
    for (let n = 0; n < 150; n += 3) index.remove(`d${n}`)
    const tokyo = { op: 'eq', field: 'prefecture', value: '東京都' } as const
    const filter = { op: 'and', of: [tokyo, { op: 'range', field: 'employees', min: 100 }] } as const
    const query = { text: '', audience: 'public', filter, facets: ['prefecture'] } as const
    const before = [
      search(index, '部品 塗装').hits.map(({ id }) => id),
      runSearch(index, checkQuery(listingsIndex, query)),
    ]
    const docs = index.entries.length
    index.compact()
    expect(index.entries.length).toBeLessThan(docs)
    const after = [
      search(index, '部品 塗装').hits.map(({ id }) => id),
      runSearch(index, checkQuery(listingsIndex, query)),
    ]
    expect(after).toEqual(before)
  })

  describe('what answers a part of the words', () => {
    const index = new EmbeddedIndex(listingsIndex)
    const titles = { both: '断熱 塗料', one: '断熱 工事', kyoto: '東京都の塗装', none: '和菓子' }
    for (const [id, title] of Object.entries(titles)) index.upsert(sampleDocument(id, { title, prefecture: '東京都' }))
    for (let n = 0; n < 30; n += 1) index.upsert(sampleDocument(`n${n}`, { title: `部品${n}` }))
    const asked = (text: string, more: Partial<SearchQuery> = {}) => {
      const query = { text, audience: 'public', facets: ['prefecture'], fill: 5, ...more } as const
      const { hits, near, total, facets } = runSearch(index, checkQuery(listingsIndex, query))
      const ids = (found: typeof hits) => found.map(({ id }) => id)
      return { hits: ids(hits), near: ids(near), total, counted: facets['prefecture']?.[0]?.count }
    }

    it('is told beside the hits and counted nowhere', () => {
      const words = '断熱 和紙 漆器 塗料'
      expect(asked(words)).toMatchObject({ hits: ['both'], near: ['one'], total: 1, counted: 1 })
      expect(asked(words, { fill: 0 })).toMatchObject({ hits: ['both'], near: [] })
      expect(asked(words, { fill: 1 })).toMatchObject({ near: [] })
      expect(asked(words, { sort: [{ field: 'publishedAt', direction: 'asc' }] })).toMatchObject({ near: [] })
    })

    it('obeys filters and ticks', () => {
      const osaka = { field: 'prefecture', values: ['大阪府'] }
      expect(asked('断熱 塗料', { refinements: [osaka] })).toMatchObject({ hits: [], near: [] })
    })

    it('holds no piece of a word where one or two are asked for', () =>
      expect(asked('京都')).toMatchObject({ hits: [], near: [] }))
  })

  it('compacts by itself when many documents were replaced', () => {
    const index = new EmbeddedIndex(listingsIndex)
    for (let version = 1; version < 1000; version += 1) index.upsert(sampleDocument('same', { version }))
    expect(index.entries.length).toBeLessThan(300)
    expect(index.live).toBe(1)
  })

  it('refuses an id that other engines would refuse', () => {
    expect(() => new EmbeddedIndex(listingsIndex).upsert(sampleDocument('a b'))).toThrow(SearchQueryError)
  })

  it('takes a very long text in linear time', () => {
    const index = new EmbeddedIndex(listingsIndex)
    const started = performance.now()
    index.upsert(sampleDocument('long', { publicText: '長い文章です'.repeat(50_000) }))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
