import { beforeEach, describe, expect, it } from 'vitest'
import { keepListing } from '#app/features/favourites/commands/keep-listing.server.ts'
import { answerQuestion } from '#app/features/questions/commands/answer-question.server.ts'
import { askQuestion } from '#app/features/questions/commands/ask-question.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { anonymous } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { getListingCode } from './queries/get-listing-code.server.ts'
import { openListingPage } from './queries/open-listing-page.server.ts'
import { countView } from './commands/count-view.server.ts'

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36'
const ROBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

let owner: Awaited<ReturnType<typeof makeOwner>>
let reader: Awaited<ReturnType<typeof makeOwner>>
let listingId: string

beforeEach(async () => {
  owner = await makeOwner()
  reader = await makeOwner()
  listingId = (await makeListing(owner.participant.id, { details: { transferKind: 'shares', strengths: '会員むけ' } }))
    .id
})

const open = (actor: Actor, as: string | null = null) => openListingPage(actor, listingId, as)
let addresses = 0
const client = (userAgent = PERSON, ipAddress = `192.0.2.${addresses++}`) => ({ ipAddress, userAgent })
const view = async (actor: Actor, from = client()) => countView((await open(actor)).page, actor, from)
const views = async () =>
  (await db.listingViewDay.findMany({ where: { listingId } })).reduce((sum, row) => sum + row.views, 0)

describe('what stands around a listing', () => {
  it('leads visitors and members to asking and keeping, and the owner to neither', async () => {
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    expect(await open(anonymous)).toMatchObject({ canAskQuestion: true, isKept: null, numbers: null })
    expect(await open(unverified)).toMatchObject({ canAskQuestion: false, isKept: null, numbers: null })
    expect(await open(reader.actor)).toMatchObject({ canAskQuestion: true, isKept: false, numbers: null })
    expect(await open(await makeOperatorActor())).toMatchObject({ canAskQuestion: false, numbers: null })
    expect(await open(owner.actor)).toMatchObject({ canAskQuestion: false, isKept: null })
    await keepListing(reader.actor, listingId)
    expect(await open(reader.actor)).toMatchObject({ isKept: true })
  })

  it('shows a private question to nobody, on no page of the listing', async () => {
    const { questionId } = await askQuestion(reader.actor, { listingId, text: 'canary-q はいかがですか。' })
    const input = { questionId, text: 'canary-a です。', audience: 'private' as const }
    const everybody = [anonymous, reader.actor, owner.actor, (await makeOwner()).actor, await makeOperatorActor()]
    for (const step of ['waiting', 'answered']) {
      if (step === 'answered') await answerQuestion(owner.actor, input)
      for (const actor of everybody) expect(JSON.stringify(await open(actor))).not.toContain('canary')
      for (const as of ['public', 'member', 'granted', 'owner'])
        expect(JSON.stringify(await open(owner.actor, as))).not.toContain('canary')
    }
  })

  it('shares the public teaser only, whoever asks', async () => {
    for (const actor of [anonymous, reader.actor, owner.actor, await makeOperatorActor()]) {
      const { share } = (await open(actor)).page
      expect(share?.url).toMatch(new RegExp(`^http.*/listings/${listingId}$`))
      expect(share?.description).toBe('東京都内で長く続く金属加工の工場です。')
      expect(JSON.stringify(share)).not.toMatch(new RegExp(`会員むけ|見本金属|${owner.participant.id}`))
    }
    await db.listing.update({ where: { id: listingId }, data: { teaser: '長い文章です。'.repeat(100) } })
    expect([...((await open(anonymous)).page.share?.description ?? '')].length).toBe(140)
  })

  it('has nothing to share while it is not published', async () => {
    expect(await getListingCode(listingId)).toMatch(/^<svg .*<path d="M\d/)
    for (const status of ['draft', 'in_review', 'paused', 'closed'] as const) {
      await db.listing.update({ where: { id: listingId }, data: { status } })
      expect(await open(owner.actor)).toMatchObject({ page: { share: null } })
      await expect(getListingCode(listingId)).rejects.toMatchObject({ code: 'listing.not_found' })
    }
  })

  it('names what a stranger looks for first, also when it is not said', async () => {
    const { page } = await open(anonymous)
    expect(page.glance.map(({ slot, fields }) => [slot, fields.map(({ key }) => key)])).toEqual([
      ['place', ['prefecture']],
      ['trade', []],
      ['people', []],
      ['price', []],
    ])
    expect(page.unsaid).toEqual(expect.arrayContaining(['industry']))
    expect(page.unsaid).not.toContain('strengths')
    expect(page.unsaid).not.toContain('companyName')
  })
})

describe('the count of views', () => {
  it('counts each reader once a day, by member or by browser', async () => {
    const one = client()
    await view(reader.actor)
    await view(reader.actor)
    await view(anonymous, one)
    await view(anonymous, one)
    expect(await views()).toBe(2)
    await view(anonymous, { ...one, userAgent: `${PERSON} Edg/131` })
    await view((await makeOwner()).actor, one)
    expect(await views()).toBe(4)
    clock.moveBy(DAY_MS)
    try {
      await view(reader.actor)
      expect(await views()).toBe(5)
      expect(await db.listingViewDay.count({ where: { listingId } })).toBe(2)
    } finally {
      clock.reset()
    }
  })

  it('does not count its owner, the operator, robots, and what is not published', async () => {
    await view(owner.actor)
    await view(await makeOperatorActor())
    await view(anonymous, client(ROBOT))
    await view(anonymous, client(''))
    await db.listing.update({ where: { id: listingId }, data: { status: 'paused' } })
    await countView({ id: listingId, reader: 'member', status: 'paused' }, reader.actor, client())
    expect(await views()).toBe(0)
  })

  it('loses none at once, and counts the same reader once', async () => {
    const { page } = await open(anonymous)
    await race(...Array.from({ length: 12 }, () => () => countView(page, anonymous, client())))
    expect(await views()).toBe(12)
    const same = client()
    await race(...Array.from({ length: 5 }, () => () => countView(page, anonymous, same)))
    expect(await views()).toBe(13)
  })

  it('tells the owner by day, and nobody else', async () => {
    await view(anonymous)
    const { numbers } = await open(owner.actor)
    expect(numbers?.views.at(-1)?.views).toBe(1)
    expect(numbers).toMatchObject({ favourites: null, openQuestions: 0 })
    expect((await open(owner.actor, 'public')).numbers).toBeNull()
  })

  it('shows the page also when the count fails', async () => {
    const gone = { id: '00000000-0000-7000-8000-000000000000', reader: 'visitor', status: 'published' } as const
    await expect(countView(gone, anonymous, client())).resolves.toBeUndefined()
  })
})
