import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import { listingsIndex } from '../listings-index.ts'
import { task, useHarness } from './testing/meilisearch-harness.server.ts'

const harness = useHarness()

describe('rebuilding', () => {
  it('fills a second index, waits, swaps, and repeats there what came in meanwhile', async () => {
    harness.server.answer('POST /indexes/', harness.enqueued)
    harness.server.answer('DELETE /indexes/', harness.enqueued)
    harness.server.answer('GET /indexes?', () => ({ results: [] }))
    harness.server.answer('PATCH /indexes/', harness.enqueued)
    harness.server.answer('POST /swap-indexes', harness.enqueued)
    harness.server.answer('GET /tasks/', ({ path }) => task(Number(path.split('/').at(-1)), 'succeeded'))
    async function* batches() {
      yield [sampleDocument('a')]
      await harness.engine.upsert('listings', [sampleDocument('late')])
      yield [sampleDocument('b')]
    }
    const ticket = await harness.engine.rebuild(listingsIndex, batches())
    expect(await ticket.done({ timeoutMs: 1_000 })).toEqual({ ok: true })
    const steps = harness.server.seen
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, body }) =>
        `${method} ${path.replace(/__v\d+/, '__vN').replace(/\?.*/, '')} ${Array.isArray(body) && 'id' in (body[0] as object) ? (body as { id: string }[]).map(({ id }) => id).join() : ''}`.trim(),
      )
    expect(steps).toEqual([
      'PATCH /indexes/listings/settings',
      'PATCH /indexes/listings__vN/settings',
      'POST /indexes/listings__vN/documents a',
      'POST /indexes/listings/documents late',
      'POST /indexes/listings__vN/documents b',
      'POST /indexes/listings__vN/documents late',
      'POST /swap-indexes',
      'DELETE /indexes/listings__vN',
    ])
    const swap = harness.bodyOf('POST /swap-indexes') as { indexes: string[] }[]
    expect(swap[0]?.indexes).toEqual(['listings', expect.stringMatching(/^listings__v\d+$/)])
  })

  const settingsSent = () =>
    harness.seen('PATCH /indexes/').map(({ path }) => path.replace(/__v\d+/, '__vN').replace('/indexes/', ''))
  const ready = () => {
    for (const route of ['POST /indexes/', 'DELETE /indexes/', 'PATCH /indexes/', 'POST /swap-indexes'])
      harness.server.answer(route, harness.enqueued)
    harness.server.answer('GET /indexes?', () => ({ results: [] }))
    harness.server.answer('GET /tasks/', ({ path }) => task(Number(path.split('/').at(-1)), 'succeeded'))
  }
  async function* one() {
    yield [sampleDocument('a')]
  }

  it('leaves the settings of a live index as they are until the swap', async () => {
    ready()
    harness.server.answer('GET /indexes/listings/settings', () => ({}))
    await harness.engine.rebuild(listingsIndex, one())
    expect(settingsSent()).toEqual(['listings__vN/settings'])
  })

  it('takes away drafts that a killed process left, and no others', async () => {
    ready()
    const [left, young] = [Date.now() - 25 * 3_600_000, Date.now() - 3_600_000]
    const uids = ['listings', `listings__v${left}`, `listings__v${young}`, `other__v${left}`, 'listings__vx']
    harness.server.answer('GET /indexes?', () => ({ results: uids.map((uid) => ({ uid })) }))
    await harness.engine.rebuild(listingsIndex, one())
    const removed = harness.seen('DELETE /indexes/').map(({ path }) => path)
    expect(removed[0]).toBe(`/indexes/listings__v${left}`)
    expect(removed).toHaveLength(2)
    expect(uids.map((uid) => `/indexes/${uid}`)).not.toContain(removed[1])
  })

  it('leaves the live index alone when a task fails', async () => {
    harness.server.answer('POST /indexes/', harness.enqueued)
    harness.server.answer('DELETE /indexes/', harness.enqueued)
    harness.server.answer('GET /indexes?', () => ({ results: [] }))
    harness.server.answer('PATCH /indexes/', harness.enqueued)
    harness.server.answer('GET /tasks/', () => task(1, 'failed', { message: 'bad document' }))
    async function* batches() {
      yield [sampleDocument('a')]
    }
    await expect(harness.engine.rebuild(listingsIndex, batches())).rejects.toMatchObject({ reason: 'task_failed' })
    expect(harness.seen('POST /swap-indexes')).toEqual([])
    expect(harness.seen('DELETE /indexes/listings__v')).toHaveLength(1)
  })
})
