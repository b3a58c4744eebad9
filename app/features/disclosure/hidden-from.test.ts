import { beforeAll, describe, expect, it } from 'vitest'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { searchDirectory } from '#app/features/directory/queries/search-directory.server.ts'
import { readDirectoryQuery } from '#app/features/directory/schema.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { getAskPage } from '#app/features/introductions/queries/get-ask-page.server.ts'
import { fieldsOf, splitValues } from '#app/features/listings/listing-values.ts'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { type Actor, anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeListing,
  makeMember,
  makeOperatorActor,
  makeOwner,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { getListingPage } from './queries/get-listing-page.server.ts'

const NUMBER = '7000012050002'

beforeAll(prepareIndex)

async function firm(given: { name: string; corporateNumber?: string; role?: 'read_only' }) {
  const member = await makeMember()
  const { id } = await makeParticipant(member.id, given)
  await db.participant.update({ where: { id }, data: { corporateNumber: given.corporateNumber ?? null } })
  const listing = await makeListing(id, { side: 'need', title: '継ぎたい工房の螺鈿', confidential: { buyerName: 'x' } })
  return { actor: await signedIn(member.id), listing }
}

/** A seller that hides from two firms, one by its name and one by its number. */
async function scene() {
  const hider = await makeOwner()
  const hidden = await makeListing(hider.participant.id, {
    title: '隠れた工房の螺鈿',
    confidential: { companyName: 'y' },
  })
  const { columns } = splitValues(fieldsOf(hidden), { hideFrom: ['株式会社 ミホン精工', '７０００-0120-50002'] }, {})
  await db.listing.update({ where: { id: hidden.id }, data: { hiddenFrom: columns.hiddenFrom } })
  const firms = {
    'by name': await firm({ name: 'ミホン精工(株)' }),
    'by name, as a reader only': await firm({ name: 'ﾐﾎﾝ精工', role: 'read_only' }),
    'by number': await firm({ name: `別の名前 ${hidden.id}`, corporateNumber: NUMBER }),
  }
  const stranger = await firm({ name: `ミホン精工東京 ${hidden.id}` })
  await rebuildIndex()
  return { hider, hidden, firms, stranger }
}

const finds = async (actor: Actor, id: string) => {
  const page = await searchDirectory(actor, readDirectoryQuery(new URLSearchParams('q=隠れた工房の螺鈿&side=offer')))
  const counted = page.facets.side.find(({ value }) => value === 'offer')?.count ?? 0
  return { isListed: page.items.some((item) => item.id === id), total: page.total, counted }
}

const code = (error: unknown) => (error as { code?: string }).code
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'opened', code)

describe('a listing that hides from an organisation', () => {
  it('is neither opened, found, counted, matched nor asked for by its members', async () => {
    const { hidden, firms, stranger } = await scene()
    const seen = await finds(stranger.actor, hidden.id)
    expect(seen.isListed).toBe(true)
    for (const [how, { actor, listing }] of Object.entries(firms)) {
      expect(await codeOf(getListingPage(actor, hidden.id)), how).toBe('listing.not_found')
      expect(await codeOf(getAskPage(actor, hidden.id, null)), how).toBe('listing.not_found')
      const input = { from: listing.id, to: hidden.id, message: '', formKey: listing.id }
      expect(await codeOf(requestIntroduction(actor, input as never)), how).toMatch(/listing.not_found|forbidden/)
      const counts = { total: seen.total - 1, counted: seen.counted - 1 }
      expect(await finds(actor, hidden.id), how).toEqual({ isListed: false, ...counts })
      const { page } = await getRankedMatches(actor, listing.id)
      expect(
        page.items.map((item) => item.listing.id),
        how,
      ).not.toContain(hidden.id)
    }
  })

  it('is open to everybody else: strangers of a similar name, visitors, its owner, the operator', async () => {
    const { hider, hidden, stranger } = await scene()
    for (const actor of [stranger.actor, anonymous, hider.actor, await makeOperatorActor()])
      expect(await codeOf(getListingPage(actor, hidden.id))).toBe('opened')
    const { page } = await getRankedMatches(stranger.actor, stranger.listing.id)
    expect(page.items.map((item) => item.listing.id)).toContain(hidden.id)
  })

  it('is nobody else’s secret: whom it hides from is in no page and in no index', async () => {
    const { hidden, stranger } = await scene()
    const pages = [await getListingPage(stranger.actor, hidden.id), await getListingPage(anonymous, hidden.id)]
    expect(JSON.stringify(pages)).not.toMatch(/ミホン|7000012050002/)
    const found = await searchEngine().search(listingsIndex.name, {
      text: 'ミホン精工',
      audience: 'member',
      offset: 0,
      limit: 20,
    })
    expect(found.hits.map(({ id }) => id)).not.toContain(hidden.id)
  })

  it('is hidden while search is away, too', async () => {
    const { hidden, firms } = await scene()
    const rows = await db.listing.count({ where: { id: hidden.id, hiddenFrom: { has: NUMBER } } })
    expect(rows).toBe(1)
    const engine = searchEngine()
    const search = engine.search.bind(engine)
    const { SearchUnavailable } = await import('#search/errors.ts')
    engine.search = () => Promise.reject(new SearchUnavailable('connection', 'down'))
    try {
      for (const { actor } of Object.values(firms)) expect((await finds(actor, hidden.id)).isListed).toBe(false)
    } finally {
      engine.search = search
    }
  })
})
