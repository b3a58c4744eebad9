import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { StoredEngine } from '#search/embedded/stored-engine.server.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { countDifferences, findDifferences, mend } from './indexing/differences.server.ts'
import { loadIndex, saveIndex } from './indexing/index-files.server.ts'
import { indexInto } from './indexing/index-listings.server.ts'
import { publishedDocuments } from './indexing/published-listings.server.ts'
import { takeReport } from './indexing/reconcile-report.server.ts'
import { indexListings, rebuildIndex } from './reactions/index-listings.server.ts'
import { keepIndex } from './reactions/keep-index.server.ts'
import { onIndexMade, prepareIndex } from './reactions/prepare-index.server.ts'
import { onReconcileAsked } from './reactions/on-reconcile-asked.server.ts'
import { searchEngine } from './search-engine.server.ts'

/** What a kill does: all that the process remembers is gone. */
const forgetProcess = () =>
  (globalThis as unknown as { __musubi: Map<string, unknown> }).__musubi.delete('search-engine')

const find = async (text: string, engine = searchEngine()) => {
  const { hits } = await engine.search(listingsIndex.name, { text, audience: 'member' })
  return hits.map(({ id }) => id)
}

const published = async (title: string) => makeListing((await makeOwner()).participant.id, { title })

const change = (id: string, data: { title?: string; status?: 'paused'; version: number }) =>
  db.listing.update({ where: { id }, data })

beforeEach(async () => {
  forgetProcess()
  await prepareIndex()
})

describe('a start', () => {
  it('finds everything that was committed before the process was killed, indexed or not', async () => {
    const kept = await published('珈琲の焙煎所')
    const changed = await published('昔からの金物店')
    const paused = await published('休む予定の旅館')
    await indexListings([kept.id, changed.id, paused.id])
    await keepIndex()
    const late = await published('遅れて出た染物工房')
    await change(changed.id, { title: '新しい陶器店', version: 2 })
    await change(paused.id, { status: 'paused', version: 2 })
    forgetProcess()
    await prepareIndex()
    expect(await find('珈琲')).toEqual([kept.id])
    expect(await find('染物工房')).toEqual([late.id])
    expect(await find('陶器店')).toEqual([changed.id])
    expect(await find('金物店')).toEqual([])
    expect(await find('旅館')).toEqual([])
  })

  it('loads what was kept instead of reading every listing again', async () => {
    const listing = await published('屋根瓦の職人')
    await indexListings([listing.id])
    await keepIndex()
    // Not a change the application could make: it shows which of the two was read.
    await db.$executeRaw`UPDATE "Listing" SET title = '読み直した瓦', "updatedAt" = now() - interval '1 day' WHERE id = ${listing.id}::uuid`
    forgetProcess()
    await prepareIndex()
    expect(await find('屋根瓦')).toEqual([listing.id])
  })

  it('looks again at what changed without a new version shortly before', async () => {
    const listing = await published('畳の張り替え')
    await indexListings([listing.id])
    await keepIndex()
    await db.listing.update({ where: { id: listing.id }, data: { title: '襖の張り替え' } })
    forgetProcess()
    await prepareIndex()
    expect(await find('襖')).toEqual([listing.id])
  })

  it('leaves no half-written file', async () => {
    await rebuildIndex()
    await keepIndex()
    expect(await readdir(join(env().MUSUBI_DATA_DIR, 'search'))).toEqual(['listings.kept.idx'])
  })
})

describe('an index made beside the application', () => {
  it('is taken over with what changed meanwhile, once', async () => {
    const listing = await published('銭湯の煙突掃除')
    const beside = new StoredEngine()
    await beside.rebuild(listingsIndex, publishedDocuments())
    await saveIndex(beside.snapshots, 'new')
    const late = await published('遅い銭湯')
    await searchEngine().remove(listingsIndex.name, [listing.id])
    await onIndexMade()
    expect((await find('銭湯')).sort()).toEqual([listing.id, late.id].sort())
    await searchEngine().remove(listingsIndex.name, [listing.id])
    await onIndexMade()
    expect(await find('銭湯')).toEqual([late.id])
  })

  it('is what the next start loads', async () => {
    const beside = new StoredEngine()
    await beside.rebuild(listingsIndex, publishedDocuments())
    await saveIndex(beside.snapshots, 'new')
    const fresh = new StoredEngine()
    expect(await loadIndex(fresh.snapshots)).toBeInstanceOf(Date)
    expect(await readdir(join(env().MUSUBI_DATA_DIR, 'search'))).toEqual(['listings.kept.idx'])
  })
})

describe('index and database', () => {
  it('are compared, and what differs is mended', async () => {
    const [missing, outdated, ahead, surplus] = await Promise.all(['甲', '乙', '丙', '丁'].map(published))
    const ids = [outdated!.id, ahead!.id, surplus!.id]
    await indexListings(ids)
    await change(outdated!.id, { title: '新しい乙の提灯', version: 2 })
    await change(ahead!.id, { title: '戻した丙の提灯', version: 0 })
    await change(surplus!.id, { status: 'paused', version: 2 })
    const engine = searchEngine()
    const differences = await findDifferences(engine)
    expect(differences).toEqual({
      missing: [missing!.id],
      outdated: [outdated!.id],
      ahead: [ahead!.id],
      surplus: [surplus!.id],
    })
    await mend(engine, differences)
    expect(countDifferences(await findDifferences(engine))).toBe(0)
    expect((await find('提灯')).sort()).toEqual([outdated!.id, ahead!.id].sort())
  })

  it('agree even when a writer read before a change and wrote after it', async () => {
    const listing = await published('遅い書き手の和紙')
    const engine = searchEngine()
    let hasPaused = false
    const slow = Object.assign(Object.create(engine) as typeof engine, {
      upsert: async (...args: Parameters<typeof engine.upsert>) => {
        if (!hasPaused) {
          hasPaused = true
          await change(listing.id, { status: 'paused', version: 2 })
          await indexInto(engine, [listing.id])
        }
        return engine.upsert(...args)
      },
    })
    await indexInto(slow, [listing.id])
    expect(await find('和紙')).toEqual([])
  })
})

describe('a comparison asked for from outside', () => {
  const ask = (until: Date, fix = false) => ({ requestId: randomUUID(), fix, until: until.toISOString() })
  const soon = () => new Date(clock.now().getTime() + MINUTE_MS)

  it('is answered from the live index, and mends only when told to', async () => {
    const listing = await published('問われた硝子工房')
    const first = ask(soon())
    await onReconcileAsked(first)
    expect((await takeReport(first.requestId))?.missing).toContain(listing.id)
    expect(await takeReport(first.requestId)).toBeUndefined()
    expect(await find('硝子')).toEqual([])
    await onReconcileAsked(ask(soon(), true))
    expect(await find('硝子')).toEqual([listing.id])
  })

  it('is left alone when nobody waits for it any more', async () => {
    const late = ask(new Date(clock.now().getTime() - 1))
    await onReconcileAsked(late)
    expect(await takeReport(late.requestId)).toBeUndefined()
  })
})
