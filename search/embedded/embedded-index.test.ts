import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
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
