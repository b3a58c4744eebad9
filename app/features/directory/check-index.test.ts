import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { settingsFor } from '#search/meilisearch/settings.ts'
import { findDifferences, mend } from './indexing/differences.server.ts'
import { readDriftMark } from './indexing/drift-mark.server.ts'
import { indexInto } from './indexing/index-listings.server.ts'
import { checkIndex } from './reactions/check-index.server.ts'
import { prepareIndex } from './reactions/prepare-index.server.ts'
import { searchHealth } from './search-engine.server.ts'
import { useSearchServer } from './testing/use-search-server.server.ts'

const search = useSearchServer()
const wanted = JSON.parse(JSON.stringify(settingsFor(listingsIndex))) as Record<string, unknown>
const live = () => search.played.indexes.get('listings')!
const count = (route: string) => search.seen(route).length
const publish = async (title: string) => makeListing((await makeOwner()).participant.id, { title })

beforeEach(async () => {
  await publish('最初からある工房')
  await search.settle()
})
afterEach(() => {
  clock.reset()
  Object.assign(env(), { MEILI_SETTINGS: 'mend' })
})

describe('a start beside a search server', () => {
  it('has filled the index on the first day, with the settings of the code', async () => {
    expect(live().settings).toEqual(wanted)
    expect(live().documents.size).toBe(await db.listing.count({ where: { status: 'published' } }))
    expect([...search.played.indexes.keys()]).toEqual(['listings'])
  })

  it('changes nothing where nothing differs, and asks for three things only', async () => {
    await prepareIndex()
    expect(search.server.seen.map(({ method, path }) => `${method} ${path.split('?')[0]}`).sort()).toEqual([
      'GET /indexes/listings/settings',
      'GET /indexes/listings/stats',
      'GET /tasks',
    ])
    expect(await readDriftMark()).toBeUndefined()
  })

  it('fills an index that the server has lost', async () => {
    live().documents.clear()
    await checkIndex()
    expect(live().documents.size).toBeGreaterThan(0)
    search.played.indexes.clear()
    await checkIndex()
    expect(live().documents.size).toBeGreaterThan(0)
  })
})

describe('a server that takes its time', () => {
  it('has a listing that was newer there than in the database put back as it is', async () => {
    const listing = await publish('控えから戻した掲載')
    await indexInto(search.other(), [listing.id])
    live().documents.set(listing.id, { id: listing.id, version: 7, title: 'あとの題名' })
    search.played.isSlow = true
    const engine = search.other()
    await mend(engine, await findDifferences(engine))
    await engine.ensureIndex(listingsIndex).then((ticket) => ticket.done({ timeoutMs: 5_000 }))
    expect(live().documents.get(listing.id)).toMatchObject({ version: 1, title: '控えから戻した掲載' })
  })
})

describe('settings that differ', () => {
  it('are mended beside the live index, by one of two processes', async () => {
    live().settings['stopWords'] = ['変えられた']
    const before = live()
    await race(checkIndex, checkIndex)
    expect(count('POST /swap-indexes')).toBe(1)
    expect(live().settings).toEqual(wanted)
    expect(before.settings['stopWords']).toEqual(['変えられた'])
    expect(live().documents.size).toBe(before.documents.size)
    expect(await readDriftMark()).toBeUndefined()
  })

  it('are sent to the live index where no document has to be read again', async () => {
    live().settings['pagination'] = { maxTotalHits: 20 }
    await checkIndex()
    expect([count('PATCH /indexes/listings/'), count('POST /swap-indexes'), count('POST /indexes/')]).toEqual([1, 0, 0])
    expect(live().settings).toEqual(wanted)
  })

  it('are only said where the operator wants that', async () => {
    Object.assign(env(), { MEILI_SETTINGS: 'report' })
    live().settings['stopWords'] = []
    live().settings['synonyms'] = {}
    await checkIndex()
    expect(await readDriftMark()).toMatchObject({ names: ['stopWords', 'synonyms'], state: 'reported' })
    search.server.answer('GET /health', () => ({ status: 'available' }))
    expect((await searchHealth()).detail).toContain('settings differ: stopWords synonyms')
    expect(search.server.seen.filter(({ method }) => method !== 'GET')).toEqual([])
    Object.assign(live().settings, wanted)
    await checkIndex()
    expect(await readDriftMark()).toBeUndefined()
  })

  it('are not mended for ever where the server keeps its own', async () => {
    search.played.settle = (settings) => ({ ...settings, stopWords: ['の'] })
    live().settings['stopWords'] = ['の']
    await checkIndex()
    expect(await readDriftMark()).toMatchObject({ names: ['stopWords'], state: 'stuck' })
    clock.moveBy(7 * DAY_MS)
    await checkIndex()
    expect(count('POST /swap-indexes')).toBe(1)
  })

  it('are tried again after growing pauses when mending fails', async () => {
    search.played.failing = ({ path }) => (path.includes('__v') ? 'no_space_left_on_device' : undefined)
    live().settings['dictionary'] = []
    const drafts = () => search.seen('PATCH /indexes/listings__v').length
    await expect(checkIndex()).rejects.toMatchObject({ reason: 'task_failed' })
    expect(await readDriftMark()).toMatchObject({ names: ['dictionary'], state: 'failed', tries: 1 })
    await checkIndex()
    expect(drafts()).toBe(1)
    clock.moveBy(10 * MINUTE_MS)
    await expect(checkIndex()).rejects.toMatchObject({ reason: 'task_failed' })
    clock.moveBy(10 * MINUTE_MS)
    await checkIndex()
    expect(drafts()).toBe(2)
    search.played.failing = () => undefined
    clock.moveBy(10 * MINUTE_MS)
    await checkIndex()
    expect(live().settings).toEqual(wanted)
  })

  it('lose nothing that another process writes to the live index meanwhile', async () => {
    const listing = await publish('描き直される看板')
    const late = await publish('遅れて出る暖簾')
    await indexInto(search.other(), [listing.id])
    live().settings['stopWords'] = []
    let isWritten = false
    // Between the reading of the rows and the swap.
    search.played.settle = (settings) => settings
    search.played.failing = () => undefined
    search.beforeSwap(async () => {
      isWritten = true
      await db.listing.update({ where: { id: listing.id }, data: { title: '新しい看板', version: 2 } })
      await db.listing.update({ where: { id: late.id }, data: { status: 'paused', version: 2 } })
      await indexInto(search.other(), [listing.id, late.id])
    })
    await checkIndex()
    expect(isWritten).toBe(true)
    expect(live().documents.get(listing.id)).toMatchObject({ title: '新しい看板', version: 2 })
    expect(live().documents.has(late.id)).toBe(false)
  })
})
