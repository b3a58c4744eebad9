import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fieldsOf, splitValues } from '#app/features/listings/listing-values.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { indexListings } from './reactions/index-listings.server.ts'
import { prepareIndex } from './reactions/prepare-index.server.ts'
import { searchDirectory } from './queries/search-directory.server.ts'
import { readDirectoryQuery } from './schema.ts'
import { toSearchDocument } from './search-document.ts'
import { searchEngine } from './search-engine.server.ts'

const ask = (text: string) => readDirectoryQuery(new URLSearchParams(text))

beforeAll(prepareIndex)
afterEach(() => void vi.restoreAllMocks())

async function publish(given: Parameters<typeof makeListing>[1]) {
  const { participant } = await makeOwner()
  const listing = await makeListing(participant.id, given)
  await indexListings([listing.id])
  return listing
}

describe('the directory', () => {
  it('finds a published listing by its words and forgets it when it is paused', async () => {
    const listing = await publish({ title: '漆器の工房を継ぐ人を探しています' })
    const found = await searchDirectory(anonymous, ask('q=漆器'))
    expect(found.items.map(({ id }) => id)).toEqual([listing.id])
    await db.listing.update({ where: { id: listing.id }, data: { status: 'paused', version: 2 } })
    expect((await searchDirectory(anonymous, ask('q=漆器'))).items).toEqual([])
    await indexListings([listing.id])
    expect((await searchDirectory(anonymous, ask('q=漆器'))).total).toBe(0)
  })

  it('lets only members find and see what is for members', async () => {
    const listing = await publish({ title: '町工場の後継者募集', details: { strengths: '螺鈿細工の下地' } })
    await db.listing.update({ where: { id: listing.id }, data: { municipality: '架空区', version: 2 } })
    await indexListings([listing.id])
    const member = await signedIn((await makeMember()).id)
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    for (const actor of [anonymous, unverified]) {
      expect((await searchDirectory(actor, ask('q=螺鈿'))).items).toEqual([])
      expect(JSON.stringify(await searchDirectory(actor, ask('q=町工場')))).not.toContain('架空区')
    }
    expect((await searchDirectory(member, ask('q=螺鈿'))).items).toMatchObject([
      { id: listing.id, municipality: '架空区' },
    ])
  })

  it('never carries a confidential value, an owner or a name', async () => {
    const { participant } = await makeOwner()
    const listing = await makeListing(participant.id, {
      title: '秘匿の試し',
      confidential: { companyName: '秘密の社名' },
    })
    await indexListings([listing.id])
    const member = await signedIn((await makeMember()).id)
    const page = JSON.stringify(await searchDirectory(member, ask('q=秘匿')))
    expect(page).toContain(listing.id)
    for (const secret of ['秘密の社名', participant.id, participant.name]) expect(page).not.toContain(secret)
    expect(JSON.stringify(toSearchDocument(listing))).not.toContain('秘密の社名')
    expect((await searchDirectory(member, ask('q=秘密の社名'))).items.map(({ id }) => id)).not.toContain(listing.id)
  })

  it('shows and indexes the band of a figure, never the figure', async () => {
    const { participant } = await makeOwner()
    const listing = await makeListing(participant.id, { title: '幅で見える工房の螺鈿細工' })
    const values = { title: listing.title, employees: 345_678, annualSalesYen: 7_654_321_987, foundedYear: 1137 }
    const { columns, details, switches } = splitValues(fieldsOf(listing), values, {})
    const row = await db.listing.update({ where: { id: listing.id }, data: { ...columns, details, switches } })
    await indexListings([listing.id])
    const member = await signedIn((await makeMember()).id)
    for (const actor of [anonymous, member]) {
      const page = await searchDirectory(actor, ask('q=幅で見える工房の螺鈿細工'))
      expect(page.items[0]?.employees).toEqual({ band: [2_001, null], kind: 'people' })
      expect(JSON.stringify(page)).not.toMatch(/345678|7654321987|1137/)
    }
    const document = toSearchDocument(row)
    expect(document.employees).toBe(2_001)
    expect(JSON.stringify(document)).not.toMatch(/345678|7654321987|1137/)
  })

  it('puts closed prices in no list and no order, opened figures in both', async () => {
    const { participant } = await makeOwner()
    const listing = await makeListing(participant.id)
    const values = { title: 'x', askingPriceMinYen: 7_000_001, employees: 9 }
    const documentUnder = (chosen: Switches) => {
      const { columns, details, switches } = splitValues(fieldsOf(listing), values, chosen)
      return toSearchDocument({ ...listing, ...columns, details, switches })
    }
    expect(documentUnder({})).toMatchObject({ priceMinYen: 7_000_001, employees: 6 })
    const other = documentUnder({ askingPriceMinYen: 'closed', employees: 'open' })
    expect(other).toMatchObject({ priceMinYen: null, employees: 9 })
  })

  it('filters, counts the other choices of a filter, and pages', async () => {
    for (const track of ['design', 'design', 'trial'] as const)
      await publish({ track, title: '絞り込みの試し 藍染', side: 'need' })
    const page = await searchDirectory(anonymous, ask('q=藍染&track=design'))
    expect(page.items).toHaveLength(2)
    expect(page.facets.track).toEqual(
      expect.arrayContaining([
        { value: 'design', count: 2 },
        { value: 'trial', count: 1 },
      ]),
    )
  })

  it('shows the newest instead while search is away', async () => {
    const listing = await publish({ title: '検索が止まっても見える掲載' })
    vi.spyOn(searchEngine(), 'search').mockRejectedValue(new SearchUnavailable('connection', 'down'))
    const page = await searchDirectory(anonymous, ask('q=なんでも'))
    expect(page.fallback).toEqual({ areWordsIgnored: true })
    expect(page.items.map(({ id }) => id)).toContain(listing.id)
  })

  it('does not let a stale write undo a newer one', async () => {
    const listing = await publish({ title: '古い題名' })
    await searchEngine().upsert(listingsIndex.name, [
      { ...toSearchDocument({ ...listing, title: '新しい題名の陶器' }), version: 5 },
    ])
    await indexListings([listing.id])
    expect((await searchDirectory(anonymous, ask('q=陶器'))).items.map(({ id }) => id)).toEqual([listing.id])
  })

  it.each([
    'page=0',
    'page=x',
    'page=99999',
    'sort=drop',
    'track=none',
    'industry=%00',
    'prefecture=%F0%9F%98%80',
    `q=${'あ'.repeat(5000)}`,
  ])('takes a wrong address (%s) as if it were not said', async (text) =>
    expect((await searchDirectory(anonymous, ask(text))).query.page).toBe(1),
  )
})
