import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '../document.ts'
import type { SearchEngine, SearchQuery } from '../engine.ts'
import { SearchQueryError } from '../errors.ts'
import type { IndexSpec } from '../index-spec.ts'
import { listingsIndex } from '../listings-index.ts'
import type { ContractHarness } from './contract-harness.ts'
import { describeFilters } from './filter-contract.ts'
import { MARKET, sampleDocument } from './sample-documents.ts'
import { describeWords } from './word-contract.ts'

/** Everything an engine promises, whichever it is. */
export function describeEngine(name: string, open: () => Promise<SearchEngine>): void {
  describe(`search engine contract: ${name}`, () => {
    const spec: IndexSpec = { ...listingsIndex, name: `contract_${process.pid}_${Date.now()}` }
    const harness = { index: spec.name } as { -readonly [K in keyof ContractHarness]: ContractHarness[K] }
    harness.settled = async (ticket) => {
      expect(await (await ticket).done({ timeoutMs: 20_000 })).toEqual({ ok: true })
    }
    harness.find = async (text, rest = {}) => {
      const result = await harness.engine.search(spec.name, { text, audience: 'member', ...rest })
      return result.hits.map((hit) => hit.id)
    }
    beforeAll(async () => {
      harness.engine = await open()
      await harness.settled(harness.engine.ensureIndex(spec))
      await harness.settled(harness.engine.upsert(spec.name, MARKET))
    }, 60_000)
    afterAll(() => harness.engine.close())

    describeWords(harness)
    describeFilters(harness)
    describeListing(harness)
    describeAudience(harness)
    describeWrites(harness, spec)
  })
}

function describeListing(harness: ContractHarness): void {
  it('lists everything, newest first, for an empty query', async () => {
    for (const text of ['', '   ']) {
      expect(await harness.find(text)).toEqual(['design', 'denko', 'stream', 'kyoto', 'tokyo'])
    }
  })

  it('sorts both ways with missing values last', async () => {
    const sort = (direction: 'asc' | 'desc') => harness.find('', { sort: [{ field: 'employees', direction }] })
    expect(await sort('asc')).toEqual(['design', 'tokyo', 'kyoto', 'stream', 'denko'])
    expect(await sort('desc')).toEqual(['stream', 'kyoto', 'tokyo', 'design', 'denko'])
  })

  it('pages without gap or repetition', async () => {
    const pages = [0, 2, 4].map((offset) => harness.find('', { offset, limit: 2 }))
    expect((await Promise.all(pages)).flat()).toEqual(['design', 'denko', 'stream', 'kyoto', 'tokyo'])
    expect(await harness.find('', { offset: 5000 })).toEqual([])
    expect(await harness.find('', { limit: 0 })).toEqual([])
  })

  it('answers a 100 kB query', async () => {
    const text = '断熱フィルムで倉庫の結露を防ぐ。'.repeat(7_000)
    expect((await harness.find(text))[0]).toBe('denko')
  }, 10_000)

  it('counts a facet as if nothing were ticked in it, and the others under all ticks', async () => {
    const result = await harness.engine.search(harness.index, {
      text: '',
      audience: 'member',
      facets: ['track', 'prefecture'],
      refinements: [{ field: 'track', values: ['succession'] }],
    })
    expect(result.total).toBe(2)
    expect(result.facets['track']).toEqual([
      { value: 'succession', count: 2 },
      { value: 'trial', count: 2 },
      { value: 'design', count: 1 },
    ])
    expect(result.facets['prefecture']?.map(({ value }) => value).sort()).toEqual(['京都府', '東京都'].sort())
  })

  it('offers candidates from probes first and fills up with the newest', async () => {
    const query = { probes: ['和菓子', '切削加工'], audience: 'member', limit: 3 } as const
    const { ids, truncated } = await harness.engine.candidates(harness.index, query)
    expect([...ids.slice(0, 2)].sort()).toEqual(['kyoto', 'tokyo'])
    expect(ids[2]).toBe('design')
    expect(truncated).toBe(true)
    const filter = { op: 'eq', field: 'track', value: 'design' } as const
    expect(await harness.engine.candidates(harness.index, { ...query, filter })).toEqual({
      ids: ['design'],
      truncated: false,
    })
  })
}

function describeAudience(harness: ContractHarness): void {
  it('lets a public query neither match, filter, count nor sort by member fields', async () => {
    expect(await harness.find('秘密蜂蜜商会')).toEqual(['denko'])
    expect(await harness.find('秘密蜂蜜商会', { audience: 'public' })).not.toContain('denko')
    expect(await harness.find('茨木市', { audience: 'public' })).not.toContain('denko')
    const probes = { probes: ['秘密蜂蜜商会'], audience: 'public', limit: 1 } as const
    expect((await harness.engine.candidates(harness.index, probes)).ids).toEqual(['design'])
    const queries: Partial<SearchQuery>[] = [
      { filter: { op: 'not', of: { op: 'eq', field: 'municipality', value: '茨木市' } } },
      { facets: ['municipality'] },
      { refinements: [{ field: 'municipality', values: ['茨木市'] }] },
    ]
    for (const query of queries) {
      await expect(harness.find('', { ...query, audience: 'public' })).rejects.toThrow(SearchQueryError)
    }
  })
}

function describeWrites(harness: ContractHarness, spec: IndexSpec): void {
  const { index, find, settled } = harness
  const upsert = (...documents: SearchDocument[]) => settled(harness.engine.upsert(index, documents))

  it('shows a new document, its new words after a change, and nothing after removal', async () => {
    await upsert(sampleDocument('fresh', { title: '珈琲焙煎の体験教室' }))
    expect(await find('珈琲焙煎')).toEqual(['fresh'])
    await upsert(sampleDocument('fresh', { title: '陶芸教室', version: 2 }))
    expect(await find('珈琲焙煎')).not.toContain('fresh')
    expect((await find('陶芸教室'))[0]).toBe('fresh')
    await settled(harness.engine.remove(index, ['fresh', 'never-there']))
    expect(await find('陶芸教室')).not.toContain('fresh')
  }, 30_000)

  it('ignores an upsert that is older than what is stored', async () => {
    await upsert(sampleDocument('stale', { title: '新しい珈琲豆', version: 5 }))
    await upsert(sampleDocument('stale', { title: '古い陶芸窯', version: 4 }))
    expect(await find('珈琲豆')).toEqual(['stale'])
    const versions = await harness.engine.versions(index)
    expect([versions.get('stale'), versions.get('tokyo'), versions.size]).toEqual([5, 1, 6])
    await settled(harness.engine.remove(index, ['stale']))
  }, 30_000)

  it('keeps answering from the old index while a rebuild runs, then shows only the new one', async () => {
    const seen: number[] = []
    async function* batches(): AsyncGenerator<readonly SearchDocument[]> {
      yield [sampleDocument('rebuilt-1', { title: '新装の陶芸教室' })]
      seen.push((await find('')).length)
      await harness.engine.upsert(index, [sampleDocument('late', { title: '遅れて届いた珈琲' })])
      yield [sampleDocument('rebuilt-2'), sampleDocument('late', { title: '古い行', version: 0 })]
    }
    await settled(harness.engine.rebuild(spec, batches()))
    expect(seen).toEqual([5])
    expect([...(await find(''))].sort()).toEqual(['late', 'rebuilt-1', 'rebuilt-2'])
    expect(await find('珈琲')).toEqual(['late'])
    expect((await harness.engine.stats(index)).docs).toBe(3)
  }, 60_000)
}
