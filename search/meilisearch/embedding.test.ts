import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import { EmbeddedEngine } from '../embedded/embedded-engine.ts'
import { HttpEmbedder } from '../embedder/http-embedder.server.ts'
import { listingsIndex } from '../listings-index.ts'
import { documentTemplate, embeddedText } from './embedding.ts'
import type { FakeServer } from './testing/fake-meilisearch.server.ts'
import { send, startFakeServer } from './testing/fake-meilisearch.server.ts'
import { found, useHarness } from './testing/meilisearch-harness.server.ts'
import { settingsDrift } from './settings-drift.ts'
import { settingsFor } from './settings.ts'

const harness = useHarness()
const secret = sampleDocument('a', {
  title: '断熱塗料',
  memberText: '会員だけの話',
  municipality: '大田区',
  tags: ['塗料'],
})
const query = { probes: ['結露', '断熱'], audience: 'public', limit: 5 } as const

let model: FakeServer
let troubles: Error[]

beforeEach(async () => {
  troubles = []
  model = await startFakeServer()
  model.answer('POST /v1/embeddings', ({ body }) => ({
    // In another order than asked, as the protocol allows.
    data: (body as { input: string[] }).input.map((text, index) => ({ index, embedding: [text.length, 1] })).reverse(),
  }))
})
afterEach(() => model.close())

const endpoint = () => ({ url: `${model.url}/v1/embeddings`, apiKey: 'model-key', model: 'm', dimensions: 2 })
const ours = () => ({ source: 'userProvided', embedder: new HttpEmbedder(endpoint()) }) as const
const openWith = (from: ReturnType<typeof ours> | ({ source: 'rest' | 'ollama' } & ReturnType<typeof endpoint>)) =>
  harness.open({ embedding: { from, semanticRatio: 0.3 }, onTrouble: (error) => troubles.push(error) })
const queries = () => (harness.bodyOf('POST /multi-search') as { queries: Record<string, unknown>[] }).queries
const answerSearches = () =>
  harness.server.answer('POST /multi-search', () => ({ results: [found(['a']), found(['b']), found(['c'])] }))

describe('finding by meaning', () => {
  it('is off without an embedder, and never there in the embedded engine', () => {
    expect(harness.engine.capabilities.vector).toBe(false)
    expect(new EmbeddedEngine().capabilities.vector).toBe(false)
    expect(openWith(ours()).capabilities.vector).toBe(true)
  })

  it('shows the model what anybody may read, and no more', async () => {
    expect(embeddedText(listingsIndex, secret)).toBe('断熱塗料\n塗料\n本文')
    const template = documentTemplate(listingsIndex)
    expect([...template.matchAll(/doc\.(\w+)/g)].map(([, field]) => field)).toEqual(
      ['title', 'tags', 'publicText'].flatMap((field) => [field, field]),
    )
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    await openWith(ours()).upsert('listings', [secret])
    expect(JSON.stringify(model.seen)).not.toMatch(/会員だけ|大田区/)
    expect(model.seen[0]).toMatchObject({ authorization: 'Bearer model-key', body: { model: 'm' } })
  })

  it.each(['rest', 'ollama'] as const)('lets the server ask %s by itself', async (source) => {
    harness.server.answer('PATCH /indexes/', harness.enqueued)
    answerSearches()
    const engine = openWith({ source, ...endpoint() })
    await engine.ensureIndex(listingsIndex)
    expect(harness.bodyOf('PATCH /indexes/listings/settings')).toMatchObject({
      embedders: { meaning: { source, url: endpoint().url, apiKey: 'model-key', dimensions: 2 } },
    })
    await engine.candidates('listings', query)
    expect(queries().map(({ hybrid, vector }) => [hybrid, vector])).toEqual([
      [{ embedder: 'meaning', semanticRatio: 0.3 }, undefined],
      [{ embedder: 'meaning', semanticRatio: 0.3 }, undefined],
      [undefined, undefined],
    ])
    expect(model.seen).toEqual([])
  })

  it('sends vectors of its own with documents and with the probes of a candidate query', async () => {
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    answerSearches()
    const engine = openWith(ours())
    await engine.upsert('listings', [secret, sampleDocument('b')])
    expect(harness.bodyOf('POST /indexes/listings/documents')).toMatchObject([
      { _vectors: { meaning: { embeddings: [10, 1], regenerate: false } } },
      { _vectors: { meaning: { embeddings: [6, 1], regenerate: false } } },
    ])
    const result = await engine.candidates('listings', query)
    expect(result).toEqual({ ids: ['a', 'b', 'c'], truncated: false })
    expect(queries().map(({ vector }) => vector)).toEqual([[2, 1], [2, 1], undefined])
  })

  it('leaves keyword search as it is, where every listing would be a hit', async () => {
    harness.server.answer('POST /multi-search', () => ({ results: [found(['a'])] }))
    await openWith(ours()).search('listings', { text: '結露', audience: 'public' })
    expect(Object.keys(queries()[0]!)).not.toContain('hybrid')
    expect(model.seen).toEqual([])
  })
})

describe('a model that is away', () => {
  it.each<[string, Parameters<FakeServer['answer']>[1]]>([
    ['refuses', (_, response) => send(response, 503, {})],
    ['cuts the line', (_, response) => void response.destroy()],
    ['answers no JSON', (_, response) => void response.end('<html>')],
    ['answers too few vectors', () => ({ data: [] })],
    ['answers vectors of another length', () => ({ data: [{ embedding: [1] }, { embedding: [1] }] })],
    ['answers words', () => ({ data: [{ embedding: ['a', 'b'] }, { embedding: ['a', 'b'] }] })],
  ])('and %s leaves an answer by words, and says so', async (_, answer) => {
    model.answer('POST /v1/embeddings', answer)
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    answerSearches()
    const engine = openWith(ours())
    expect(await engine.candidates('listings', query)).toMatchObject({ ids: ['a', 'b', 'c'], degraded: true })
    expect(queries().some((one) => 'hybrid' in one)).toBe(false)
    await engine.upsert('listings', [secret])
    expect(harness.bodyOf('POST /indexes/listings/documents')).toMatchObject([{ id: 'a', _vectors: { meaning: null } }])
    expect(troubles).toHaveLength(2)
  })

  it('is not waited for longer than a page has', async () => {
    model.answer('POST /v1/embeddings', () => undefined)
    const embedder = new HttpEmbedder(endpoint())
    await expect(embedder.embed(['a'], { timeoutMs: 50 })).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('on the side of the server leaves an answer by words too', async () => {
    harness.server.answer('POST /multi-search', ({ body }, response) => {
      const asked = (body as { queries: object[] }).queries
      if (!asked.some((one) => 'hybrid' in one)) return { results: [found(['a']), found([]), found([])] }
      return send(response, 400, { message: 'm', code: 'invalid_search_embedder', type: 't', link: '' })
    })
    const engine = openWith({ source: 'rest', ...endpoint() })
    expect(await engine.candidates('listings', query)).toEqual({ ids: ['a'], truncated: false, degraded: true })
  })

  it('hides no other error', async () => {
    harness.server.answer('POST /multi-search', (_, response) =>
      send(response, 503, { message: 'm', code: 'too_many_search_requests', type: 't', link: '' }),
    )
    const engine = openWith({ source: 'rest', ...endpoint() })
    await expect(engine.candidates('listings', query)).rejects.toMatchObject({ reason: 'overloaded' })
    expect(harness.seen('POST /multi-search')).toHaveLength(1)
  })
})

describe('the settings of an embedder', () => {
  const rest = () => settingsFor(listingsIndex, { from: { source: 'rest', ...endpoint() }, semanticRatio: 0.3 })

  it('are the same when the server hides the key and fills in its defaults', () => {
    const live = structuredClone(rest())
    Object.assign(live.embedders!['meaning']!, { apiKey: 'mXXXX...', binaryQuantized: false })
    expect(settingsDrift(rest(), live).names).toEqual([])
    Object.assign(live.embedders!['meaning']!, { dimensions: 3 })
    expect(settingsDrift(rest(), live)).toMatchObject({ names: ['embedders'], needsRebuild: true })
  })

  it('are gone when it is turned off', () => {
    expect(settingsDrift(settingsFor(listingsIndex), rest()).names).toEqual(['embedders'])
    expect(settingsDrift(rest(), settingsFor(listingsIndex)).names).toEqual(['embedders'])
  })
})
