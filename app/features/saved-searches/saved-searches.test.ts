import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { indexListings } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { anonymous } from '#app/platform/actor.ts'
import { clock, DAY_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { boss } from '#app/platform/jobs/boss.server.ts'
import type { MailPace } from '#app/platform/mail-pace.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { changeAlert } from './commands/change-alert.server.ts'
import { collectNewListings } from './commands/collect-new-listings.server.ts'
import { dropSearch } from './commands/drop-search.server.ts'
import { forgetSearches } from './commands/forget-searches.server.ts'
import { rememberSearch } from './commands/remember-search.server.ts'
import { saveSearch } from './commands/save-search.server.ts'
import { stopAlert } from './commands/stop-alert.server.ts'
import { NAMED_MAX, RECENT_MAX, SAVED_MAX } from './limits.ts'
import { getStopPage } from './queries/get-stop-page.server.ts'
import { listSavedSearches } from './queries/list-saved-searches.server.ts'
import { queryOf } from './rules.ts'
import { stopLink } from './stop-link.server.ts'

let owner: Awaited<ReturnType<typeof makeOwner>>
let reader: Awaited<ReturnType<typeof makeOwner>>

beforeAll(prepareIndex)
beforeEach(async () => {
  owner = await makeOwner()
  reader = await makeOwner()
})
afterEach(async () => {
  vi.restoreAllMocks()
  clock.reset()
  await db.savedSearch.deleteMany()
})

async function publish(title: string, details: object = {}) {
  const { id } = await makeListing(owner.participant.id, { title, details })
  await indexListings([id])
  return id
}

async function save(params: string, alert: MailPace = 'instant', name = '見張り') {
  await saveSearch(reader.actor, { name, params, alert })
  return db.savedSearch.findFirstOrThrow({ where: { memberId: reader.member.id }, orderBy: { createdAt: 'desc' } })
}

const later = () => clock.moveBy(2 * MINUTE_MS)
const mails = () => mailsTo(reader.member.email)

describe('saving', () => {
  it('keeps a search once, whatever order its address has', async () => {
    await save('q=a&industry=E&industry=32', 'none')
    await save('industry=32&industry=E&q=a&page=3', 'daily', '二度目')
    const { saved } = await listSavedSearches(reader.actor)
    expect(saved).toMatchObject([{ name: '二度目', alert: 'daily' }])
    expect((await listSavedSearches(owner.actor)).saved).toEqual([])
  })

  it('is for members, for something, and has an end also at once', async () => {
    const input = { name: 'x', params: 'q=a', alert: 'none' as const }
    await expect(saveSearch(anonymous, input)).rejects.toMatchObject({ code: 'request.sign_in_first' })
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    await expect(saveSearch(unverified, input)).rejects.toMatchObject({ code: 'request.verify_email_first' })
    await expect(save('page=2&sort=newest')).rejects.toMatchObject({ code: 'saved_search.nothing' })
    for (let at = 1; at < SAVED_MAX; at++) await save(`q=${at}`, 'none')
    const results = await race(...[1, 2, 3].map((at) => () => save(`q=more${at}`, 'none')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.savedSearch.count({ where: { memberId: reader.member.id } })).toBe(SAVED_MAX)
  })

  it('lets nobody touch another’s', async () => {
    const { id } = await save('q=a')
    await expect(changeAlert(owner.actor, { searchId: id, alert: 'none' })).rejects.toMatchObject({
      code: 'saved_search.not_found',
    })
    await dropSearch(owner.actor, id)
    expect(await db.savedSearch.count({ where: { id, alert: 'instant' } })).toBe(1)
  })
})

describe('mails', () => {
  it('tell each new listing once, with its title and without it in the subject', async () => {
    await publish('乾漆の像を直す店（前から）')
    const search = await save('q=乾漆')
    later()
    const id = await publish('乾漆の技を継ぐ人を探しています')
    expect(await collectNewListings()).toBe(1)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail!.subject).not.toContain('乾漆')
    expect(mail!.text).toContain(`・乾漆の技を継ぐ人を探しています\nhttp`)
    expect(mail!.text).toContain(`/listings/${id}`)
    expect(mail!.text).not.toContain('前から')
    expect(mail!.text).toContain(`/saved-searches/stop?token=${search.id}.`)
    later()
    expect(await collectNewListings()).toBe(0)
    await indexListings([id])
    expect(await mails()).toHaveLength(1)
  })

  it('go out once when two sweeps meet, and again nothing when one died after writing', async () => {
    await save('q=沈金')
    later()
    await publish('沈金の店')
    const results = await race(...Array.from({ length: 4 }, () => () => collectNewListings()))
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)).sort()).toEqual([0, 0, 0, 1])
    expect(await mails()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  it('write nothing when the transaction fails, and tell it the next time', async () => {
    const search = await save('q=螺旋')
    later()
    const id = await publish('螺旋の加工')
    const enqueue = vi.spyOn(await boss(), 'send').mockRejectedValueOnce(new Error('the queue is away'))
    await expect(collectNewListings()).rejects.toThrow('the queue is away')
    expect(enqueue).toHaveBeenCalledOnce()
    expect(await db.savedSearch.findUnique({ where: { id: search.id } })).toMatchObject({ dueAt: search.dueAt })
    expect(await db.savedSearchDigest.count({ where: { savedSearchId: search.id } })).toBe(0)
    expect(await collectNewListings()).toBe(1)
    expect((await mails())[0]!.text).toContain(id)
  })

  it('wait while search is away', async () => {
    const search = await save('q=友禅')
    later()
    await publish('友禅の工房')
    vi.spyOn(searchEngine(), 'search').mockRejectedValueOnce(new SearchUnavailable('connection', 'down'))
    expect(await collectNewListings()).toBe(0)
    expect(await db.savedSearch.findUnique({ where: { id: search.id } })).toMatchObject({ dueAt: search.dueAt })
    expect(await collectNewListings()).toBe(1)
  })

  it('name no more than so many', async () => {
    await save('q=截石')
    later()
    for (let at = 0; at < NAMED_MAX + 2; at++) await publish(`截石の店 ${at}`)
    await collectNewListings()
    const [mail] = await mails()
    expect(mail!.text.match(/・/g)).toHaveLength(NAMED_MAX)
    expect(mail!.text).toContain('ほかに2件')
  })

  it('come at their time of day', async () => {
    await save('q=組子', 'daily')
    later()
    await publish('組子の店')
    expect(await collectNewListings()).toBe(0)
    clock.moveBy(DAY_MS)
    expect(await collectNewListings()).toBe(1)
  })

  it('keep from the reader what hides, what has gone, and what only members may find', async () => {
    await save('q=刺子')
    await save('q=裂織')
    later()
    const hiding = await publish('刺子の店')
    const gone = await publish('裂織の店')
    await db.listing.update({ where: { id: hiding }, data: { hiddenFrom: [foldName(reader.participant.name)] } })
    await collectNewListings()
    await db.listing.update({ where: { id: gone }, data: { status: 'paused' } })
    expect(await mails()).toEqual([])
    const weak = await makeMember({ isVerified: true })
    const actor = await signedIn(weak.id)
    await saveSearch(actor, { name: 'x', params: 'q=木象嵌', alert: 'instant' })
    await db.member.update({ where: { id: weak.id }, data: { emailVerifiedAt: null } })
    later()
    await publish('名のない店', { strengths: '木象嵌の技' })
    expect(await collectNewListings()).toBe(0)
  })
})

describe('stopping', () => {
  it('works by the link alone, twice, and only with a link of ours', async () => {
    const search = await save('q=絣')
    const token = stopLink.token(search.id)
    expect(await getStopPage(token)).toEqual({ isOn: true })
    for (const wrong of ['', 'x', search.id, `${search.id}.`, `${token.slice(0, -2)}xx`, token.replace(/^./, 'f')])
      if (wrong !== token) await expect(stopAlert(wrong)).rejects.toMatchObject({ code: 'saved_search.bad_link' })
    later()
    await publish('絣の店')
    await collectNewListings()
    // Stopped between the finding and the mail.
    await stopAlert(token)
    await stopAlert(token)
    expect(await mails()).toEqual([])
    expect(await getStopPage(token)).toEqual({ isOn: false })
    await dropSearch(reader.actor, search.id)
    await stopAlert(token)
  })

  it('and starting again tells only what is new from then on', async () => {
    const { id } = await save('q=綴織')
    await changeAlert(reader.actor, { searchId: id, alert: 'none' })
    later()
    await publish('綴織の店')
    later()
    await changeAlert(reader.actor, { searchId: id, alert: 'instant' })
    later()
    expect(await collectNewListings()).toBe(0)
  })
})

describe('the last searches', () => {
  it('are kept once each, so many, for their member alone, and can be removed', async () => {
    for (let at = 0; at < RECENT_MAX + 3; at++) {
      clock.moveBy(1_000)
      await rememberSearch(reader.actor, queryOf(`q=${at}`))
    }
    for (const nothing of ['', 'q=a&page=2', 'sort=newest']) await rememberSearch(reader.actor, queryOf(nothing))
    await rememberSearch(anonymous, queryOf('q=a'))
    const twice = await race(...Array.from({ length: 4 }, () => () => rememberSearch(reader.actor, queryOf('q=12'))))
    expect(twice.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
    const list = async () => (await listSavedSearches(reader.actor)).recent.map(({ params }) => params)
    expect(await list()).toHaveLength(RECENT_MAX)
    expect((await list())[0]).toBe('q=12')
    expect((await listSavedSearches(owner.actor)).recent).toEqual([])
    await forgetSearches(owner.actor, undefined)
    await forgetSearches(reader.actor, 'q=12')
    expect(await list()).toHaveLength(RECENT_MAX - 1)
    await forgetSearches(reader.actor, undefined)
    expect(await list()).toEqual([])
  })
})
