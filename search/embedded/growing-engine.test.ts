import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleDocument } from '../contract/sample-documents.ts'
import type { SearchDocument } from '../document.ts'
import { SearchUnavailable } from '../errors.ts'
import { listingsIndex } from '../listings-index.ts'
import type { GrowingOptions } from './growing-engine.server.ts'
import { GrowingEngine } from './growing-engine.server.ts'

const { name } = listingsIndex
const numbered = (count: number, from = 0): SearchDocument[] =>
  Array.from({ length: count }, (_, at) => sampleDocument(`n${from + at}`, { title: `陶芸教室 ${from + at}` }))

async function* inBatches(...batches: SearchDocument[][]): AsyncGenerator<SearchDocument[]> {
  yield* batches
}

describe('an embedded engine that grows', () => {
  let engine: GrowingEngine
  afterEach(() => engine.close())
  const open = async (options: GrowingOptions = {}) => {
    engine = new GrowingEngine({ threadAboveDocs: 10, ...options })
    await engine.ensureIndex(listingsIndex)
    return engine
  }
  const ids = async () => [...(await engine.versions(name)).keys()].sort()

  it('stays in the thread of its caller while it is small', async () => {
    await open()
    await engine.upsert(name, numbered(10))
    await engine.remove(name, ['n0'])
    await engine.rebuild(listingsIndex, inBatches(numbered(9)))
    expect(engine.isInThread).toBe(false)
  })

  it('moves into a thread of its own without losing a write', async () => {
    await open()
    const hasMoved = once(process, 'worker')
    await engine.upsert(name, numbered(11))
    const [worker] = (await hasMoved) as [Worker]
    const started = once(worker, 'message')
    // While the thread takes the index over, and after.
    const during: Promise<unknown>[] = []
    let number = 100
    const write = () => {
      during.push(engine.upsert(name, numbered(1, number++)), engine.remove(name, [`n${number - 102}`]))
    }
    for (let at = 0; at < 5; at += 1) write()
    await started
    while (!engine.isInThread) {
      write()
      await new Promise((resolve) => setImmediate(resolve))
    }
    write()
    await Promise.all(during)
    const removed = new Set(Array.from({ length: number - 100 }, (_, at) => `n${at - 1}`))
    const expected = [...numbered(11), ...numbered(number - 100, 100)].map(({ id }) => id)
    expect(await ids()).toEqual(expected.filter((id) => !removed.has(id)).sort())
    expect((await engine.search(name, { text: '陶芸', audience: 'public', limit: 100 })).total).toBe(
      (await ids()).length,
    )
  })

  it('lets a write wait for the first filling, and refuses it when there is none', async () => {
    engine = new GrowingEngine({ threadAboveDocs: 10, expectedDocs: async () => 11 })
    await expect(engine.upsert(name, numbered(1))).rejects.toThrow(SearchUnavailable)
    const filling = engine.rebuild(listingsIndex, inBatches(numbered(3)))
    await engine.upsert(name, numbered(1, 7))
    await filling
    expect(await ids()).toEqual(['n0', 'n1', 'n2', 'n7'])
  })

  it('fills a large index in the thread from the first', async () => {
    await open({ expectedDocs: async () => 11 })
    await engine.rebuild(listingsIndex, inBatches(numbered(6), numbered(6, 6)))
    expect(engine.isInThread).toBe(true)
    expect((await engine.stats(name)).docs).toBe(12)
  })

  it('passes on the failure of what it is filled with, and keeps what it has', async () => {
    await open({ expectedDocs: async () => 11 })
    await engine.rebuild(listingsIndex, inBatches(numbered(12)))
    async function* broken(): AsyncGenerator<SearchDocument[]> {
      yield numbered(1)
      throw new Error('the database has gone')
    }
    await expect(engine.rebuild(listingsIndex, broken())).rejects.toThrow('the database has gone')
    const bad = inBatches([sampleDocument('not an id')], numbered(3), numbered(3))
    await expect(engine.rebuild(listingsIndex, bad)).rejects.toThrow('bad_document')
    expect((await engine.stats(name)).docs).toBe(12)
  })

  it('keeps a file from the thread, and loads it there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'musubi-growing-'))
    const path = join(folder, 'listings.idx')
    const marker = { rules: 'seven', since: '2026-01-01T00:00:00.000Z' }
    await open({ expectedDocs: async () => 11 })
    await engine.rebuild(listingsIndex, inBatches(numbered(12)))
    await engine.snapshots.save(name, path, marker)
    await engine.close()
    engine = new GrowingEngine({ threadAboveDocs: 10, expectedDocs: async () => 12 })
    expect(await engine.snapshots.load({ ...listingsIndex, stopWords: [] }, path, 'seven')).toBeNull()
    expect(await engine.snapshots.load(listingsIndex, path, 'eight')).toBeNull()
    await expect(engine.stats(name)).rejects.toThrow(SearchUnavailable)
    expect(await engine.snapshots.load(listingsIndex, path, 'seven')).toEqual(marker)
    expect(engine.isInThread).toBe(true)
    expect((await engine.stats(name)).docs).toBe(12)
    await rm(folder, { recursive: true })
  })

  it('says that it cannot answer when its thread has died, and can be filled again', async () => {
    const lost: Error[] = []
    await open({ expectedDocs: async () => 11, onLost: (error) => lost.push(error) })
    const started = once(process, 'worker')
    await engine.rebuild(listingsIndex, inBatches(numbered(12)))
    const [worker] = (await started) as [Worker]
    // So many that the thread dies before it has come to the last.
    const waiting = Array.from({ length: 2000 }, () => engine.search(name, { text: '', audience: 'public' }))
    const settled = Promise.allSettled(waiting)
    await worker.terminate()
    const last = (await settled).at(-1)
    expect(last).toMatchObject({ status: 'rejected', reason: expect.any(SearchUnavailable) })
    expect(lost).toHaveLength(1)
    await expect(engine.stats(name)).rejects.toThrow(SearchUnavailable)
    await engine.rebuild(listingsIndex, inBatches(numbered(12)))
    expect((await engine.stats(name)).docs).toBe(12)
  })
})
