import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { indexListings, rebuildIndex } from './reactions/index-listings.server.ts'
import { MOST_ATTEMPTS, sweepSearchTasks } from './reactions/sweep-search-tasks.server.ts'
import { useSearchServer } from './testing/use-search-server.server.ts'

const search = useSearchServer()
const rows = () => db.searchTask.findMany({ orderBy: { listingId: 'asc' } })
const documents = () => search.played.indexes.get('listings')!.documents
const writes = () => search.seen('POST /indexes/listings/documents').length
const publish = async () => makeListing((await makeOwner()).participant.id, { title: '任せた仕事' })

async function sweepLater(): Promise<void> {
  clock.moveBy(2 * MINUTE_MS)
  await sweepSearchTasks()
}

beforeEach(() => search.settle())
afterEach(() => clock.reset())

describe('a write to a search server', () => {
  it('is recorded with its task and not asked about by whoever writes', async () => {
    const [one, gone] = [await publish(), await publish()]
    await db.listing.update({ where: { id: gone.id }, data: { status: 'paused', version: 2 } })
    await indexListings([one.id, gone.id])
    const uids = [...search.played.tasks.keys()].slice(-2)
    const recorded = (await rows()).map(({ listingId, taskUid, state }) => ({ listingId, taskUid, state }))
    expect(recorded).toHaveLength(2)
    expect(recorded).toEqual(
      expect.arrayContaining([
        { listingId: one.id, taskUid: uids[0], state: 'waiting' },
        { listingId: gone.id, taskUid: uids[1], state: 'waiting' },
      ]),
    )
    expect(search.seen('GET /tasks')).toEqual([])
  })

  it('is forgotten when its task has succeeded, and kept while it waits', async () => {
    search.played.isPaused = true
    const listing = await publish()
    await indexListings([listing.id])
    await sweepSearchTasks()
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }])
    search.played.isPaused = false
    for (const task of search.played.tasks.values()) task.status = 'succeeded'
    await sweepSearchTasks()
    expect(await rows()).toHaveLength(1)
    await sweepLater()
    expect(await rows()).toEqual([])
    expect(writes()).toBe(1)
  })

  it('takes the place of an older one of the same listing', async () => {
    const listing = await publish()
    search.played.failing = () => 'internal'
    await indexListings([listing.id])
    search.played.failing = () => undefined
    await indexListings([listing.id])
    expect(await rows()).toMatchObject([{ taskUid: search.played.tasks.size - 1, attempts: 0 }])
    await sweepSearchTasks()
    expect(await rows()).toEqual([])
  })
})

describe('a task that failed', () => {
  it('is written again from the row as it is now', async () => {
    const listing = await publish()
    search.played.failing = () => 'internal'
    await indexListings([listing.id])
    search.played.failing = () => undefined
    await db.listing.update({ where: { id: listing.id }, data: { title: '新しい題名', version: 2 } })
    await sweepSearchTasks()
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1, problem: null }])
    expect(documents().get(listing.id)).toMatchObject({ title: '新しい題名' })
    await sweepSearchTasks()
    expect(await rows()).toEqual([])
  })

  it('is given up after a few times, and told with the name of what went wrong', async () => {
    const listing = await publish()
    search.played.failing = () => 'no_space_left_on_device'
    await indexListings([listing.id])
    for (let round = 0; round < MOST_ATTEMPTS + 3; round += 1) await sweepLater()
    expect(writes()).toBe(1 + MOST_ATTEMPTS)
    expect(await rows()).toMatchObject([
      { listingId: listing.id, state: 'failed', attempts: MOST_ATTEMPTS, problem: 'no_space_left_on_device' },
    ])
    search.played.failing = () => undefined
    await rebuildIndex()
    expect(await rows()).toEqual([])
  })

  it('is written again when the server does not know it any more, or counts anew', async () => {
    const [one, other] = [await publish(), await publish()]
    await indexListings([one.id])
    search.played.tasks.delete(search.played.tasks.size - 1)
    await indexListings([other.id])
    for (const task of search.played.tasks.values()) task.enqueuedAt = '2026-12-01T00:00:00Z'
    documents().clear()
    await sweepSearchTasks()
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 1])
    expect([...documents().keys()].sort()).toEqual([one.id, other.id].sort())
  })

  it('is written again by one of two processes', async () => {
    const listing = await publish()
    search.played.failing = () => 'internal'
    await indexListings([listing.id])
    search.played.failing = () => undefined
    await race(sweepSearchTasks, sweepSearchTasks)
    expect(writes()).toBe(2)
  })

  it('was never one when the server was away: the write is kept and sent when it is back', async () => {
    const listing = await publish()
    let isAway = true
    search.server.answer('GET /indexes/listings/documents', (_, response) =>
      isAway ? void response.destroy() : { results: [] },
    )
    await indexListings([listing.id])
    expect(await rows()).toMatchObject([{ listingId: listing.id, state: 'due', taskUid: null, attempts: 0 }])
    for (let round = 0; round < 2 * MOST_ATTEMPTS; round += 1) {
      clock.moveBy(4 * MINUTE_MS)
      await sweepLater().catch((error: unknown) => expect(error).toMatchObject({ reason: 'connection' }))
    }
    expect(await rows()).toMatchObject([{ state: 'due', attempts: 0 }])
    isAway = false
    clock.moveBy(4 * MINUTE_MS)
    await sweepLater()
    expect(documents().has(listing.id)).toBe(true)
    await sweepLater()
    expect(await rows()).toEqual([])
  })

  it('stays as it is while the server is away', async () => {
    const listing = await publish()
    search.played.failing = () => 'internal'
    await indexListings([listing.id])
    await search.server.close()
    for (let round = 0; round < MOST_ATTEMPTS + 1; round += 1)
      await expect(sweepLater()).rejects.toMatchObject({ reason: 'connection' })
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }])
  })

  it('is forgotten when there is nothing left to write', async () => {
    const listing = await publish()
    search.played.failing = () => 'internal'
    await indexListings([listing.id])
    documents().set(listing.id, { id: listing.id, version: 9 })
    search.played.failing = () => undefined
    await sweepSearchTasks()
    expect(await rows()).toEqual([])
  })
})
