import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import { ENQUEUED_AT, task, useHarness } from './testing/meilisearch-harness.server.ts'

const harness = useHarness()

describe('writing', () => {
  it('sends whole documents without empty fields, and polls the task until it is done', async () => {
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    let polls = 0
    harness.server.answer('GET /tasks/', () => task(harness.lastTask(), ++polls < 3 ? 'processing' : 'succeeded'))
    const ticket = await harness.engine.upsert('listings', [
      sampleDocument('a', { title: 'ＡＢＣ', prefecture: '東京都' }),
    ])
    expect(harness.seen('POST /indexes/listings/documents')[0]?.path).toContain('primaryKey=id')
    expect(harness.bodyOf('POST /indexes/listings/documents')).toEqual([
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
    harness.server.answer('DELETE /indexes/listings/documents', harness.enqueued)
    harness.server.answer('POST /indexes/listings/documents/delete-batch', harness.enqueued)
    harness.server.answer('GET /tasks/', () => task(harness.lastTask(), 'failed', { message: 'disk full' }))
    const failed = await (await harness.engine.remove('listings', ['a'])).done({ timeoutMs: 5_000 })
    expect(failed).toMatchObject({
      ok: false,
      error: { reason: 'task_failed', message: expect.stringContaining('disk full') },
    })
    harness.server.answer('GET /tasks/', () => task(harness.lastTask(), 'enqueued'))
    const late = await (await harness.engine.remove('listings', ['a'])).done({ timeoutMs: 60 })
    expect(late).toMatchObject({ ok: false, error: { reason: 'timeout' } })
    harness.server.answer('GET /tasks/', () => undefined)
    const hanging = await (await harness.engine.remove('listings', ['a'])).done({ timeoutMs: 60 })
    expect(hanging).toMatchObject({ ok: false, error: { reason: 'timeout' } })
  })

  it('hands out its task and asks nothing about it by itself', async () => {
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    const ticket = await harness.engine.upsert('listings', [sampleDocument('a')])
    expect(ticket.tasks).toEqual([{ uid: 1, enqueuedAt: ENQUEUED_AT }])
    expect(harness.seen('GET /tasks')).toEqual([])
  })

  it('leaves out what is older than the stored version or than what is on its way', async () => {
    harness.server.answer('POST /indexes/listings/documents', harness.enqueued)
    harness.server.answer('GET /indexes/listings/documents', () => ({ results: [{ id: 'a', version: 5 }] }))
    await harness.engine.upsert('listings', [sampleDocument('a', { version: 4 }), sampleDocument('b', { version: 7 })])
    expect(harness.bodyOf('POST /indexes/listings/documents')).toMatchObject([{ id: 'b' }])
    const ticket = await harness.engine.upsert('listings', [sampleDocument('b', { version: 6 })])
    expect(harness.seen('POST /indexes/listings/documents')).toHaveLength(1)
    expect(await ticket.done({ timeoutMs: 100 })).toEqual({ ok: true })
  })
})

describe('reading what is stored', () => {
  it('goes through all pages', async () => {
    const page = (from: number, count: number) => ({
      results: Array.from({ length: count }, (_, at) => ({ id: `d${from + at}`, version: 2 })),
    })
    harness.server.answer('GET /indexes/listings/documents', ({ path }) =>
      path.includes('offset=5000') ? page(5_000, 1) : page(0, 5_000),
    )
    const versions = await harness.engine.versions('listings')
    expect([versions.size, versions.get('d0'), versions.get('d5000')]).toEqual([5_001, 2, 2])
    expect(harness.seen('GET /indexes/listings/documents')).toHaveLength(2)
  })
})

describe('asking how tasks have gone', () => {
  it('takes many at once, and tells lost ones and those of a server that counts anew', async () => {
    harness.server.answer('GET /tasks?', () => ({
      results: [
        task(1, 'succeeded'),
        task(2, 'processing'),
        task(3, 'failed', { code: 'no_space_left_on_device', message: '' }),
        task(4, 'canceled'),
        { ...task(5, 'succeeded'), enqueuedAt: '2026-12-01T00:00:00Z' },
        { ...task(6, 'succeeded'), enqueuedAt: ENQUEUED_AT.replace('456789Z', 'Z') },
      ],
    }))
    const refs = Array.from({ length: 150 }, (_, at) => ({ uid: at + 1, enqueuedAt: ENQUEUED_AT }))
    const outcomes = await harness.engine.server.outcomes(refs)
    expect([1, 2, 3, 4, 5, 6, 7, 150].map((uid) => outcomes.get(uid))).toEqual([
      { state: 'succeeded' },
      { state: 'waiting' },
      { state: 'failed', code: 'no_space_left_on_device' },
      { state: 'failed', code: 'canceled' },
      { state: 'lost' },
      { state: 'succeeded' },
      { state: 'lost' },
      { state: 'lost' },
    ])
    const asked = harness.seen('GET /tasks?').map(({ path }) => new URLSearchParams(path.split('?')[1]))
    expect(asked.map((params) => [params.get('uids')?.split(',').length, params.get('limit')])).toEqual([
      [100, '100'],
      [50, '50'],
    ])
  })
})
