import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import { SearchUnavailable } from '../errors.ts'
import { listingsIndex } from '../listings-index.ts'
import { refuse, useHarness } from './testing/meilisearch-harness.server.ts'

const REFUSALS: readonly [number, string, string][] = [
  [400, 'invalid_search_filter', 'server'],
  [401, 'missing_authorization_header', 'server'],
  [403, 'invalid_api_key', 'server'],
  [404, 'index_not_found', 'no_index'],
  [413, 'payload_too_large', 'server'],
  [429, 'too_many_requests', 'overloaded'],
  [500, 'internal', 'server'],
  [503, 'too_many_search_requests', 'overloaded'],
]

const harness = useHarness()

describe('an outage', () => {
  const search = () => harness.engine.search('listings', { text: 'x', audience: 'public' })
  const reason = async () => {
    const error: unknown = await search().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SearchUnavailable)
    return (error as SearchUnavailable).reason
  }

  it.each(REFUSALS)('with status %i (%s) is told as one error', async (status, code, expected) => {
    refuse(harness.server, 'POST /multi-search', status, code)
    expect(await reason()).toBe(expected)
    expect(harness.seen('POST /multi-search')).toHaveLength(1)
  })
  it('is not made worse by trying again: each question is asked once', async () => {
    harness.server.answer('POST /multi-search', (_, response) => void response.destroy())
    await reason()
    expect(harness.seen('POST /multi-search')).toHaveLength(1)
  })
  it('by an answer that comes drop by drop ends after the time limit', async () => {
    harness.server.answer('POST /multi-search', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"results":')
    })
    expect(['timeout', 'connection']).toContain(await reason())
  })
  it('by an answer to another question is told as one error', async () => {
    harness.server.answer('POST /multi-search', () => ({ results: [] }))
    expect(await reason()).toBe('server')
  })
  it('by a slow answer ends after the time limit', async () => {
    harness.server.answer('POST /multi-search', () => undefined)
    expect(await reason()).toBe('timeout')
  })
  it('by a cut connection is told as such', async () => {
    harness.server.answer('POST /multi-search', (_, response) => void response.destroy())
    expect(await reason()).toBe('connection')
  })
  it('in the middle of an answer is told as such', async () => {
    harness.server.answer('POST /multi-search', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"results":', () => response.destroy())
    })
    expect(await reason()).toBe('connection')
  })
  it('by an answer that is no JSON is told as one error', async () => {
    harness.server.answer('POST /multi-search', (_, response) => void response.writeHead(200).end('<html>'))
    expect(await reason()).toBe('server')
  })
  it('before the index is known is told without a request', async () => {
    await expect(harness.engine.search('other', { text: '', audience: 'public' })).rejects.toMatchObject({
      reason: 'no_index',
    })
  })
  it.each(REFUSALS)('with status %i (%s) is told by writes too', async (status, code, expected) => {
    for (const route of ['POST /indexes/', 'PATCH /indexes/', 'GET /tasks?', 'GET /indexes/listings/settings'])
      refuse(harness.server, route, status, code)
    const writes = [
      () => harness.engine.upsert('listings', [sampleDocument('a')]),
      () => harness.engine.remove('listings', ['a']),
      () => harness.engine.ensureIndex(listingsIndex),
      () => harness.engine.server.outcomes([{ uid: 1, enqueuedAt: '' }]),
    ]
    for (const write of writes) await expect(write()).rejects.toMatchObject({ reason: expected })
    const drift = harness.engine.server.drift(listingsIndex)
    if (expected === 'no_index') expect(await drift).toBeNull()
    else await expect(drift).rejects.toMatchObject({ reason: expected })
  })
  it('never says a word of what was asked or written', async () => {
    refuse(harness.server, 'POST /multi-search', 400, 'invalid_search_filter')
    const error: unknown = await harness.engine
      .search('listings', { text: '秘密の言葉', audience: 'public' })
      .catch((thrown: unknown) => thrown)
    expect(String(error)).not.toContain('秘密')
  })
  it('shows in the health', async () => {
    harness.server.answer('GET /health', () => ({ status: 'available' }))
    expect(await harness.engine.health()).toEqual({ ok: true })
    await harness.server.close()
    expect(await harness.engine.health()).toMatchObject({ ok: false })
  })
})
