import { describe, expect, it } from 'vitest'
import type { SearchQuery } from '../engine.ts'
import { SearchQueryError } from '../errors.ts'
import { found, useHarness } from './testing/meilisearch-harness.server.ts'

const harness = useHarness()

describe('searching', () => {
  const ask = async (query: SearchQuery, results: object[] = [found(['a'])]) => {
    harness.server.answer('POST /multi-search', () => ({ results }))
    const result = await harness.engine.search('listings', query)
    return { result, queries: (harness.bodyOf('POST /multi-search') as { queries: Record<string, unknown>[] }).queries }
  }

  it('sends language, visible fields, filter and paging', async () => {
    const { result, queries } = await ask({
      text: ' Ｍ＆Ａ　後継者 ',
      audience: 'public',
      filter: {
        op: 'and',
        of: [
          { op: 'eq', field: 'prefecture', value: '東"京\\' },
          { op: 'within', field: 'price', max: 5 },
        ],
      },
      offset: 20,
      limit: 10,
    })
    expect(queries).toHaveLength(1)
    expect(queries[0]).toMatchObject({
      indexUid: 'listings',
      q: 'M&A 後継者',
      locales: ['jpn'],
      attributesToSearchOn: ['title', 'tags', 'publicText'],
      attributesToRetrieve: ['id'],
      filter:
        '(prefecture = "東\\"京\\\\") AND ((priceMinYen EXISTS OR priceMaxYen EXISTS) AND (NOT priceMinYen EXISTS OR priceMinYen <= 5))',
      offset: 20,
      limit: 10,
    })
    expect(result).toEqual({
      hits: [{ id: 'a', score: 0.5 }],
      total: 1,
      totalIsExact: false,
      facets: {},
      scoreKind: 'ordinal',
      degraded: false,
      near: [],
    })
  })

  it('searches member fields for members only', async () => {
    const { queries } = await ask({ text: 'x', audience: 'member' })
    expect(queries[0]?.['attributesToSearchOn']).toEqual(expect.arrayContaining(['memberText', 'municipality']))
    const hidden = { text: '', audience: 'public', filter: { op: 'exists', field: 'municipality' } } as const
    await expect(harness.engine.search('listings', hidden)).rejects.toThrow(SearchQueryError)
  })

  it('lists the newest for an empty query and says so when an answer was cut off', async () => {
    const { result, queries } = await ask({ text: ' ', audience: 'public' }, [found(['a'], { degraded: true })])
    expect(queries[0]).toMatchObject({ q: '', sort: ['publishedAt:desc'] })
    expect(result).toMatchObject({ scoreKind: 'none', degraded: true })
  })

  it('sends at most ten content words of a long text', async () => {
    const { queries } = await ask({
      text: '倉庫の結露に困っているので断熱できるものを探しています。'.repeat(5_000),
      audience: 'public',
    })
    const words = String(queries[0]?.['q']).split(' ')
    expect(words.length).toBeLessThanOrEqual(10)
    expect(words).toEqual(expect.arrayContaining(['倉庫', '結露', '断熱']))
  })

  it('counts a ticked facet in a query without its ticks', async () => {
    const query = {
      text: '',
      audience: 'public',
      facets: ['track', 'prefecture'],
      refinements: [{ field: 'track', values: ['trial'] }],
      filter: { op: 'exists', field: 'industry' },
    } as const
    const { result, queries } = await ask(query, [
      found([], { facetDistribution: { prefecture: { 東京都: 1 } } }),
      found([], { facetDistribution: { track: { trial: 1, design: 2 } } }),
    ])
    expect(queries.map(({ filter, facets, limit }) => ({ filter, facets, limit }))).toEqual([
      { filter: '(industry EXISTS) AND (track IN ["trial"])', facets: ['prefecture'], limit: 20 },
      { filter: 'industry EXISTS', facets: ['track'], limit: 0 },
    ])
    expect(result.facets).toEqual({
      track: [
        { value: 'design', count: 2 },
        { value: 'trial', count: 1 },
      ],
      prefecture: [{ value: '東京都', count: 1 }],
    })
  })

  it('asks for Japanese and for ids alone in every query of every kind', async () => {
    harness.server.answer('POST /multi-search', () => ({ results: [found(['a']), found([])] }))
    await harness.engine.search('listings', {
      text: '結露',
      audience: 'member',
      facets: ['track', 'municipality'],
      refinements: [{ field: 'track', values: ['trial'] }],
      sort: [{ field: 'priceMinYen', direction: 'asc' }],
    })
    await harness.engine.candidates('listings', { probes: ['断熱'], audience: 'public', limit: 3 })
    const asked = harness.seen('POST /multi-search')
    const queries = asked.flatMap(({ body }) => (body as { queries: Record<string, unknown>[] }).queries)
    expect(queries).toHaveLength(4)
    for (const query of queries) {
      expect(query).toMatchObject({ locales: ['jpn'], attributesToRetrieve: ['id'], indexUid: 'listings' })
      expect(Object.keys(query)).not.toContain('hybrid')
    }
    expect(queries[0]?.['sort']).toEqual(['priceMinYen:asc'])
    expect(asked.map(({ authorization, contentType }) => [authorization, contentType])).toEqual(
      Array(2).fill(['Bearer key', 'application/json']),
    )
  })

  it('lets the probes of a candidate query take turns and fills up with the newest', async () => {
    harness.server.answer('POST /multi-search', () => ({
      results: [found(['a', 'b']), found(['c', 'a']), found(['n', 'a'], { estimatedTotalHits: 9 })],
    }))
    const query = { probes: ['x', 'y'], audience: 'member', limit: 4 } as const
    expect(await harness.engine.candidates('listings', query)).toEqual({ ids: ['a', 'c', 'b', 'n'], truncated: true })
  })
})
