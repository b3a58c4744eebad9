import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { MUNICIPALITIES, TOKYO_AREAS } from '#search/knowledge/municipalities.ts'
import { getTokyoMap } from './queries/get-tokyo-map.server.ts'
import { indexListings } from './reactions/index-listings.server.ts'
import { prepareIndex } from './reactions/prepare-index.server.ts'
import { readDirectoryQuery } from './schema.ts'
import { TOKYO_TILES } from '#search/knowledge/tokyo-tiles.ts'

beforeAll(prepareIndex)

describe('the tiles', () => {
  it.each(TOKYO_AREAS)('hold every municipality of %s once, each on a place of its own', (area) => {
    const tiles = TOKYO_TILES[area]
    const known = [...MUNICIPALITIES.values()].filter((one) => one.area === area).map(({ name }) => name)
    expect(tiles.map(({ name }) => name).sort()).toEqual(known.sort())
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(tiles.length)
  })
})

describe('the map', () => {
  it('counts by municipality what the search finds and this reader may open', async () => {
    const { participant } = await makeOwner()
    const reader = await makeOwner()
    const places = [
      ['東京都', '大田区'],
      ['東京都', '大田区'],
      ['東京都', '檜原村'],
      ['東京都', null],
      ['広島県', '府中市'],
    ] as const
    const ids: string[] = []
    for (const [prefecture, municipality] of places) {
      const { id } = await makeListing(participant.id, { title: '鍍金の地図' })
      await db.listing.update({ where: { id }, data: { prefecture, municipality } })
      ids.push(id)
    }
    await indexListings(ids)
    const query = readDirectoryQuery(new URLSearchParams('q=鍍金&page=7&municipality=港区'))
    expect(await getTokyoMap(reader.actor, query)).toMatchObject({
      counts: { 大田区: 2, 檜原村: 1 },
      elsewhere: 1,
      query: { prefecture: ['東京都'], municipality: [], page: 1 },
    })
    await db.listing.update({ where: { id: ids[0]! }, data: { hiddenFrom: [foldName(reader.participant.name)] } })
    expect((await getTokyoMap(reader.actor, query)).counts).toMatchObject({ 大田区: 1 })
  })
})
