import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import { SearchQueryError, SearchUnavailable } from '../errors.ts'
import { listingsIndex } from '../listings-index.ts'
import type { FakeServer } from './fake-meilisearch.server.ts'
import { send, startFakeServer } from './fake-meilisearch.server.ts'
import { MeilisearchEngine } from './meilisearch-engine.server.ts'

let server: FakeServer
let engine: MeilisearchEngine
let nextTask = 0

const enqueued = () => ({ taskUid: ++nextTask, indexUid: 'listings', status: 'enqueued', type: 'x', enqueuedAt: '' })
const task = (uid: number, status: string, error: unknown = null) => ({ uid, status, error })
const found = (ids: string[], rest: object = {}) => ({
  indexUid: 'listings',
  hits: ids.map((id) => ({ id, _rankingScore: 0.5 })),
  estimatedTotalHits: ids.length,
  ...rest,
})
const seen = (route: string) => server.seen.filter(({ method, path }) => `${method} ${path}`.startsWith(route))
const bodyOf = (route: string) => seen(route).at(-1)?.body

beforeEach(async () => {
  nextTask = 0
  server = await startFakeServer()
  engine = new MeilisearchEngine({ host: server.url, apiKey: 'key', timeoutMs: 200 })
  server.answer('PATCH /indexes/', enqueued)
  await engine.ensureIndex(listingsIndex)
})
afterEach(() => server.close())

describe('settings', () => {
  it('are sent as code, with Japanese as the only language', () => {
    const body = bodyOf('PATCH /indexes/listings/settings') as Record<string, unknown>
    expect(body).toMatchObject({
      localizedAttributes: [{ attributePatterns: ['*'], locales: ['jpn'] }],
      displayedAttributes: ['id', 'version'],
      pagination: { maxTotalHits: 1000 },
    })
    expect(body['stopWords']).toContain('の')
    expect(body['dictionary']).toContain('事業承継')
    expect((body['searchableAttributes'] as string[])[0]).toBe('title')
    expect(server.seen[0]?.authorization).toBe('Bearer key')
  })
})

describe('searching', () => {
  const ask = async (query: Parameters<MeilisearchEngine['search']>[1], results: object[] = [found(['a'])]) => {
    server.answer('POST /multi-search', () => ({ results }))
    const result = await engine.search('listings', query)
    return { result, queries: (bodyOf('POST /multi-search') as { queries: Record<string, unknown>[] }).queries }
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
    })
  })

  it('searches member fields for members only', async () => {
    const { queries } = await ask({ text: 'x', audience: 'member' })
    expect(queries[0]?.['attributesToSearchOn']).toEqual(expect.arrayContaining(['memberText', 'municipality']))
    const hidden = { text: '', audience: 'public', filter: { op: 'exists', field: 'municipality' } } as const
    await expect(engine.search('listings', hidden)).rejects.toThrow(SearchQueryError)
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

  it('lets the probes of a candidate query take turns and fills up with the newest', async () => {
    server.answer('POST /multi-search', () => ({
      results: [found(['a', 'b']), found(['c', 'a']), found(['n', 'a'], { estimatedTotalHits: 9 })],
    }))
    const query = { probes: ['x', 'y'], audience: 'member', limit: 4 } as const
    expect(await engine.candidates('listings', query)).toEqual({ ids: ['a', 'c', 'b', 'n'], truncated: true })
  })
})

describe('an outage', () => {
  const search = () => engine.search('listings', { text: 'x', audience: 'public' })
  const reason = async () => {
    const error: unknown = await search().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SearchUnavailable)
    return (error as SearchUnavailable).reason
  }

  it.each([
    [503, 'too_many_search_requests', 'overloaded'],
    [500, 'internal', 'server'],
    [404, 'index_not_found', 'no_index'],
    [403, 'invalid_api_key', 'server'],
  ])('with status %i is told as one error', async (status, code, expected) => {
    server.answer('POST /multi-search', (_, response) =>
      send(response, status, { message: 'm', code, type: 't', link: '' }),
    )
    expect(await reason()).toBe(expected)
  })
  it('by a slow answer ends after the time limit', async () => {
    server.answer('POST /multi-search', () => undefined)
    expect(await reason()).toBe('timeout')
  })
  it('by a cut connection is told as such', async () => {
    server.answer('POST /multi-search', (_, response) => void response.destroy())
    expect(await reason()).toBe('connection')
  })
  it('in the middle of an answer is told as such', async () => {
    server.answer('POST /multi-search', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"results":', () => response.destroy())
    })
    expect(await reason()).toBe('connection')
  })
  it('by an answer that is no JSON is told as one error', async () => {
    server.answer('POST /multi-search', (_, response) => void response.writeHead(200).end('<html>'))
    expect(await reason()).toBe('server')
  })
  it('before the index is known is told without a request', async () => {
    await expect(engine.search('other', { text: '', audience: 'public' })).rejects.toMatchObject({ reason: 'no_index' })
  })
  it('shows in the health', async () => {
    server.answer('GET /health', () => ({ status: 'available' }))
    expect(await engine.health()).toEqual({ ok: true })
    await server.close()
    expect(await engine.health()).toMatchObject({ ok: false })
  })
})

describe('writing', () => {
  it('sends whole documents without empty fields, and polls the task until it is done', async () => {
    server.answer('POST /indexes/listings/documents', enqueued)
    let polls = 0
    server.answer('GET /tasks/', () => task(nextTask, ++polls < 3 ? 'processing' : 'succeeded'))
    const ticket = await engine.upsert('listings', [sampleDocument('a', { title: 'ＡＢＣ', prefecture: '東京都' })])
    expect(seen('POST /indexes/listings/documents')[0]?.path).toContain('primaryKey=id')
    expect(bodyOf('POST /indexes/listings/documents')).toEqual([
      {
        id: 'a',
        version: 1,
        track: 'trial',
        side: 'offer',
        participantId: 'p-a',
        publishedAt: Date.UTC(2026, 0, 1),
        title: 'ABC',
        publicText: '本文',
        prefecture: '東京都',
      },
    ])
    expect(polls).toBe(0)
    expect(await ticket.done({ timeoutMs: 5_000 })).toEqual({ ok: true })
    expect(polls).toBe(3)
  })

  it('tells a failed task and one that takes too long', async () => {
    server.answer('DELETE /indexes/listings/documents', enqueued)
    server.answer('POST /indexes/listings/documents/delete-batch', enqueued)
    server.answer('GET /tasks/', () => task(nextTask, 'failed', { message: 'disk full' }))
    const failed = await (await engine.remove('listings', ['a'])).done({ timeoutMs: 5_000 })
    expect(failed).toMatchObject({
      ok: false,
      error: { reason: 'task_failed', message: expect.stringContaining('disk full') },
    })
    server.answer('GET /tasks/', () => task(nextTask, 'enqueued'))
    const late = await (await engine.remove('listings', ['a'])).done({ timeoutMs: 60 })
    expect(late).toMatchObject({ ok: false, error: { reason: 'timeout' } })
    server.answer('GET /tasks/', () => undefined)
    const hanging = await (await engine.remove('listings', ['a'])).done({ timeoutMs: 60 })
    expect(hanging).toMatchObject({ ok: false, error: { reason: 'timeout' } })
  })

  it('leaves out what is older than the stored version or than what is on its way', async () => {
    server.answer('POST /indexes/listings/documents', enqueued)
    server.answer('GET /indexes/listings/documents', () => ({ results: [{ id: 'a', version: 5 }] }))
    await engine.upsert('listings', [sampleDocument('a', { version: 4 }), sampleDocument('b', { version: 7 })])
    expect(bodyOf('POST /indexes/listings/documents')).toMatchObject([{ id: 'b' }])
    const ticket = await engine.upsert('listings', [sampleDocument('b', { version: 6 })])
    expect(seen('POST /indexes/listings/documents')).toHaveLength(1)
    expect(await ticket.done({ timeoutMs: 100 })).toEqual({ ok: true })
  })
})

describe('reading what is stored', () => {
  it('goes through all pages', async () => {
    const page = (from: number, count: number) => ({
      results: Array.from({ length: count }, (_, at) => ({ id: `d${from + at}`, version: 2 })),
    })
    server.answer('GET /indexes/listings/documents', ({ path }) =>
      path.includes('offset=5000') ? page(5_000, 1) : page(0, 5_000),
    )
    const versions = await engine.versions('listings')
    expect([versions.size, versions.get('d0'), versions.get('d5000')]).toEqual([5_001, 2, 2])
    expect(seen('GET /indexes/listings/documents')).toHaveLength(2)
  })
})

describe('rebuilding', () => {
  it('fills a second index, waits, swaps, and repeats there what came in meanwhile', async () => {
    server.answer('POST /indexes/', enqueued)
    server.answer('DELETE /indexes/', enqueued)
    server.answer('POST /swap-indexes', enqueued)
    server.answer('GET /tasks/', ({ path }) => task(Number(path.split('/').at(-1)), 'succeeded'))
    async function* batches() {
      yield [sampleDocument('a')]
      await engine.upsert('listings', [sampleDocument('late')])
      yield [sampleDocument('b')]
    }
    const ticket = await engine.rebuild(listingsIndex, batches())
    expect(await ticket.done({ timeoutMs: 1_000 })).toEqual({ ok: true })
    const steps = server.seen
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, body }) =>
        `${method} ${path.replace(/__v\d+/, '__vN').replace(/\?.*/, '')} ${Array.isArray(body) && 'id' in (body[0] as object) ? (body as { id: string }[]).map(({ id }) => id).join() : ''}`.trim(),
      )
    expect(steps.slice(1)).toEqual([
      'PATCH /indexes/listings/settings',
      'PATCH /indexes/listings__vN/settings',
      'POST /indexes/listings__vN/documents a',
      'POST /indexes/listings/documents late',
      'POST /indexes/listings__vN/documents b',
      'POST /indexes/listings__vN/documents late',
      'POST /swap-indexes',
      'DELETE /indexes/listings__vN',
    ])
    const swap = bodyOf('POST /swap-indexes') as { indexes: string[] }[]
    expect(swap[0]?.indexes).toEqual(['listings', expect.stringMatching(/^listings__v\d+$/)])
  })

  it('leaves the live index alone when a task fails', async () => {
    server.answer('POST /indexes/', enqueued)
    server.answer('DELETE /indexes/', enqueued)
    server.answer('GET /tasks/', () => task(1, 'failed', { message: 'bad document' }))
    async function* batches() {
      yield [sampleDocument('a')]
    }
    await expect(engine.rebuild(listingsIndex, batches())).rejects.toMatchObject({ reason: 'task_failed' })
    expect(seen('POST /swap-indexes')).toEqual([])
    expect(seen('DELETE /indexes/listings__v')).toHaveLength(1)
  })
})
