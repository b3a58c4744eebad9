import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { hideMatch } from '#app/features/matching/commands/hide-match.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { clock, DAY_MS, HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { boss } from '#app/platform/jobs/boss.server.ts'
import { nextMorning } from '#app/platform/mail-pace.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { isConfidential } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { changePace } from './commands/change-pace.server.ts'
import { collectMatchMails } from './commands/collect-match-mails.server.ts'
import { noteStrongMatches } from './commands/note-strong-matches.server.ts'
import { stopMails } from './commands/stop-mails.server.ts'
import { CHECKED, FIRST_PLACES, MAILS_A_DAY, TOLD_MAX } from './limits.ts'
import { getPace } from './queries/get-pace.server.ts'
import { getStopPage } from './queries/get-stop-page.server.ts'
import { onListingChanged, onListingsImported } from './reactions/on-listings-changed.server.ts'
import { stopLink } from './stop-link.server.ts'

type Owner = Awaited<ReturnType<typeof makeOwner>>

let poster: Owner
let startup: Owner

beforeAll(prepareIndex)
beforeEach(async () => {
  // What earlier tests have published competes with nothing.
  await db.listing.updateMany({ where: { status: 'published' }, data: { status: 'closed' } })
  clock.moveBy(nextMorning(clock.now()).getTime() + HOUR_MS - clock.now().getTime())
  poster = await makeOwner()
  startup = await makeOwner(['startup'])
})
afterEach(async () => {
  vi.restoreAllMocks()
  clock.reset()
  await db.matchMailSetting.deleteMany()
  await db.matchCheck.deleteMany()
})

async function post(side: 'need' | 'offer', title: string, owner: Owner) {
  const { id } = await makeListing(owner.participant.id, { track: 'trial', side, title })
  return db.listing.update({ where: { id }, data: { teaser: title } })
}

const need = (title = '倉庫の結露で困っています', owner = poster) => post('need', title, owner)
const offer = (title = '倉庫の結露を防ぐ断熱塗料', owner = startup) => post('offer', title, owner)

/** Publishes and has looked through what is due, as the worker does. */
async function check(...listingIds: string[]) {
  await rebuildIndex()
  await onListingsImported({ listingIds })
  clock.moveBy(MINUTE_MS)
  return noteStrongMatches()
}

async function pair() {
  const [own, other] = [await need(), await offer()]
  expect(await check(other.id)).toBe(2)
  return { own, other }
}

const mails = (owner = poster) => mailsTo(owner.member.email)
const nextDay = () => clock.moveBy(DAY_MS)

describe('noting', () => {
  it('happens once for each side, however often it is looked for and by how many', async () => {
    const [own, other] = [await need(), await offer()]
    await rebuildIndex()
    await onListingChanged({ listingId: own.id })
    await onListingChanged({ listingId: other.id })
    expect(await noteStrongMatches()).toBe(0)
    clock.moveBy(MINUTE_MS)
    const asked = vi.spyOn(searchEngine(), 'candidates')
    const results = await race(...Array.from({ length: 4 }, () => () => noteStrongMatches()))
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)).sort()).toEqual([0, 0, 0, 2])
    // Each of the two is ranked once, and its counterpart for it.
    expect(asked).toHaveBeenCalledTimes(4)
    const notes = await db.strongMatch.findMany({ select: { listingId: true, otherListingId: true } })
    expect(notes.filter(({ listingId }) => [own.id, other.id].includes(listingId))).toHaveLength(2)
    expect(await db.matchCheck.count()).toBe(0)
    expect(await check(own.id, other.id)).toBe(0)
  })

  it('leaves alone what fits badly, what is put aside, hides, or is not published', async () => {
    const own = await need()
    const other = await offer()
    const far = await offer('会計ソフトで帳簿を付けています', await makeOwner(['startup']))
    await db.listing.update({ where: { id: other.id }, data: { hiddenFrom: [foldName(poster.participant.name)] } })
    expect(await check(own.id, other.id, far.id)).toBe(0)
    await db.listing.update({ where: { id: other.id }, data: { hiddenFrom: [] } })
    await hideMatch(poster.actor, { listingId: own.id, otherListingId: other.id, reason: 'other' })
    expect(await check(own.id, other.id)).toBe(0)
    await db.hiddenMatch.deleteMany()
    await db.listing.update({ where: { id: other.id }, data: { expiresAt: clock.now() } })
    expect(await check(other.id)).toBe(0)
    await db.listing.update({ where: { id: other.id }, data: { status: 'paused' } })
    expect(await check(own.id, other.id)).toBe(0)
    await db.listing.update({ where: { id: other.id }, data: { status: 'published', expiresAt: null } })
    expect(await check(other.id)).toBe(2)
  })

  it('asks the best counterparts alone, however many there are', async () => {
    const own = await need()
    for (let at = 0; at < CHECKED + 1; at++) await offer(`倉庫の結露を防ぐ断熱塗料 ${at}`, await makeOwner(['startup']))
    expect(await check(own.id)).toBe(2 * CHECKED)
    expect(await db.strongMatch.count({ where: { listingId: own.id } })).toBe(CHECKED)
  })

  it('tells nobody for whom enough others stand before', async () => {
    await offer()
    const needs = []
    for (let at = 0; at < FIRST_PLACES + 1; at++) {
      clock.moveBy(MINUTE_MS)
      needs.push(await need(undefined, await makeOwner()))
    }
    const [oldest, second] = needs
    expect(await check(oldest!.id)).toBe(0)
    await db.listing.update({ where: { id: second!.id }, data: { status: 'paused' } })
    expect(await check(oldest!.id)).toBe(2)
  })

  it('waits while search is away, and comes again after a death in the middle', async () => {
    const [own, other] = [await need(), await offer()]
    vi.spyOn(searchEngine(), 'candidates').mockRejectedValueOnce(new SearchUnavailable('connection', 'down'))
    expect(await check(other.id)).toBe(0)
    expect(await db.matchCheck.count({ where: { listingId: other.id } })).toBe(1)
    clock.moveBy(10 * MINUTE_MS)
    expect(await noteStrongMatches()).toBe(2)
    await db.strongMatch.deleteMany({ where: { OR: [{ listingId: own.id }, { otherListingId: own.id }] } })
    await onListingChanged({ listingId: other.id })
    clock.moveBy(MINUTE_MS)
    vi.spyOn(searchEngine(), 'candidates').mockRejectedValueOnce(new Error('died'))
    await expect(noteStrongMatches()).rejects.toThrow('died')
    expect(await noteStrongMatches()).toBe(0)
    clock.moveBy(10 * MINUTE_MS)
    expect(await noteStrongMatches()).toBe(2)
  })

  it('looks again when the listing has changed while it was looked at', async () => {
    await need()
    const other = await offer()
    const candidates = searchEngine().candidates.bind(searchEngine())
    vi.spyOn(searchEngine(), 'candidates').mockImplementationOnce(async (...asked) => {
      await onListingChanged({ listingId: other.id })
      return candidates(...asked)
    })
    expect(await check(other.id)).toBe(2)
    expect(await db.matchCheck.count({ where: { listingId: other.id } })).toBe(1)
  })
})

describe('mails', () => {
  it('tell both sides the next morning, once, with the page that says why', async () => {
    const { own, other } = await pair()
    expect(await collectMatchMails()).toBe(0)
    nextDay()
    expect(await collectMatchMails()).toBe(2)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail!.text).toContain(`「${own.title}」に合う相手\n・${other.title}（東京都）\nhttp`)
    expect(mail!.text).toContain(`/listings/${own.id}/matches`)
    expect(mail!.text).toContain(`/match-mails/stop?token=${poster.member.id}.`)
    for (const word of ['結露', startup.participant.name, '見本金属']) expect(mail!.subject).not.toContain(word)
    for (const word of [startup.participant.name, startup.member.email, '見本金属'])
      expect(mail!.text + mail!.html).not.toContain(word)
    const [theirs] = await mails(startup)
    expect(theirs!.text).toContain(`/listings/${other.id}/matches`)
    expect(theirs!.text).toContain(own.title)
    nextDay()
    expect(await check(own.id, other.id)).toBe(0)
    nextDay()
    expect(await collectMatchMails()).toBe(0)
    expect(await mails()).toHaveLength(1)
  })

  it.each(['trial', 'design', 'succession'] as const)('say nothing confidential of a %s', async (track) => {
    const canary = 'カナリア'
    const make = async (side: 'need' | 'offer', owner: Owner) => {
      const closed = trackOf(track).sides[side].fields.filter((field) => isConfidential(field, {}))
      expect(closed.length).toBeGreaterThan(0)
      const { id } = await makeListing(owner.participant.id, {
        track,
        side,
        title: '倉庫の結露を防ぐ断熱塗料',
        confidential: Object.fromEntries(closed.map(({ key }) => [key, canary])),
      })
      await db.listing.update({
        where: { id },
        data: { hiddenFrom: [`${canary}の敵`], rejectionReason: canary, closeReason: canary },
      })
      await db.participant.update({ where: { id: owner.participant.id }, data: { name: canary } })
      return id
    }
    const ids = [await make('need', poster), await make('offer', startup)]
    expect(await check(...ids)).toBe(2)
    nextDay()
    expect(await collectMatchMails()).toBe(2)
    for (const owner of [poster, startup]) {
      const [mail] = await mails(owner)
      expect(mail!.text).toContain('断熱塗料')
      expect(JSON.stringify(mail)).not.toContain(canary)
    }
  })

  it('are made once when two sweeps meet, and with the job that sends them', async () => {
    await pair()
    nextDay()
    const enqueue = vi.spyOn(await boss(), 'send').mockRejectedValueOnce(new Error('the queue is away'))
    await expect(collectMatchMails()).rejects.toThrow('the queue is away')
    enqueue.mockRestore()
    expect(await db.matchMail.count({ where: { memberId: { in: [poster.member.id, startup.member.id] } } })).toBe(1)
    const results = await race(...Array.from({ length: 4 }, () => () => collectMatchMails()))
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)).sort()).toEqual([0, 0, 0, 1])
    expect(await mails()).toHaveLength(1)
    expect(await mails(startup)).toHaveLength(1)
  })

  it('lose no match that is noted while a mail is made', async () => {
    const own = await need()
    const first = await offer()
    await check(first.id)
    nextDay()
    const second = await offer('倉庫の結露を測るセンサー', await makeOwner(['startup']))
    await rebuildIndex()
    await onListingChanged({ listingId: second.id })
    clock.moveBy(MINUTE_MS)
    await race(collectMatchMails, noteStrongMatches)
    clock.moveBy(2 * DAY_MS)
    await collectMatchMails()
    const text = (await mails()).map((mail) => mail.text).join('\n')
    expect(text).toContain(first.title)
    expect(text).toContain(second.title)
    expect(text.split(own.title)).toHaveLength((await mails()).length + 1)
  })

  it('come at no hour of the night, unless each one was asked for', async () => {
    await changePace(startup.actor, { pace: 'instant' })
    await pair()
    await mails()
    clock.moveBy(DAY_MS + 12 * HOUR_MS)
    expect(await collectMatchMails()).toBe(1)
    expect(await mails()).toEqual([])
    expect(await mails(startup)).toHaveLength(1)
    clock.moveBy(12 * HOUR_MS)
    expect(await collectMatchMails()).toBe(1)
  })

  it('tell so many at most, on a day so often at most, and the rest later', async () => {
    await changePace(startup.actor, { pace: 'instant' })
    const all = TOLD_MAX * MAILS_A_DAY + 1
    const own = await offer()
    for (let at = 0; at < all; at++) {
      const { id } = await need(`倉庫の結露 ${at}`, await makeOwner())
      await db.strongMatch.create({ data: { listingId: own.id, otherListingId: id, fit: 60, notedAt: clock.now() } })
    }
    for (let round = 0; round < MAILS_A_DAY + 2; round++) {
      clock.moveBy(2 * MINUTE_MS)
      await collectMatchMails()
    }
    const today = await mails(startup)
    expect(today).toHaveLength(MAILS_A_DAY)
    for (const mail of today) expect(mail.text.match(/・/g)).toHaveLength(TOLD_MAX)
    nextDay()
    await collectMatchMails()
    const after = await mails(startup)
    expect(after).toHaveLength(MAILS_A_DAY + 1)
    const titles = after.flatMap((mail) => mail.text.match(/・倉庫の結露 \d+/g) ?? [])
    expect(new Set(titles).size).toBe(all)
    expect(titles).toHaveLength(all)
  })

  it('leave out what has been settled or has gone, before they are made and before they are sent', async () => {
    type Step = (at: { own: { id: string }; other: { id: string } }) => Promise<unknown>
    const introduce: Step = ({ own, other }) =>
      db.introduction.create({
        data: {
          track: 'trial',
          offerListingId: other.id,
          needListingId: own.id,
          offerParticipantId: startup.participant.id,
          needParticipantId: poster.participant.id,
          askedBySide: 'offer',
          askedByMemberId: startup.member.id,
          state: 'declined',
          message: '',
          createdAt: clock.now(),
          stateChangedAt: clock.now(),
          expiresAt: clock.now(),
        },
      })
    const steps: Step[] = [
      introduce,
      ({ own, other }) => hideMatch(poster.actor, { listingId: own.id, otherListingId: other.id, reason: 'other' }),
      ({ own, other }) => hideMatch(startup.actor, { listingId: other.id, otherListingId: own.id, reason: 'other' }),
      ({ other }) => db.listing.update({ where: { id: other.id }, data: { status: 'paused' } }),
      ({ other }) => db.listing.update({ where: { id: other.id }, data: { expiresAt: clock.now() } }),
      ({ own }) => db.listing.update({ where: { id: own.id }, data: { status: 'closed' } }),
      ({ other }) =>
        db.listing.update({ where: { id: other.id }, data: { hiddenFrom: [foldName(poster.participant.name)] } }),
      () => db.member.update({ where: { id: poster.member.id }, data: { emailVerifiedAt: null } }),
      () => db.participant.update({ where: { id: poster.participant.id }, data: { verificationStatus: 'rejected' } }),
    ]
    for (const when of ['made', 'sent'])
      for (const [at, step] of steps.entries()) {
        await db.listing.updateMany({ where: { status: 'published' }, data: { status: 'closed' } })
        poster = await makeOwner()
        startup = await makeOwner(['startup'])
        const both = await pair()
        nextDay()
        if (when === 'made') await step(both)
        await collectMatchMails()
        const made = await db.matchMail.count({ where: { memberId: poster.member.id } })
        expect(made, `${when} ${at}`).toBe(when === 'made' ? 0 : 1)
        if (when === 'sent') await step(both)
        expect(await mails(), `${when} ${at}`).toEqual([])
      }
  }, 60_000)

  it('go to each who may act for the firm, at their own pace, and to nobody who only reads', async () => {
    const [colleague, reader] = [await makeMember(), await makeMember()]
    for (const [memberId, role] of [
      [colleague.id, 'member'],
      [reader.id, 'read_only'],
    ] as const)
      await db.membership.create({
        data: { memberId, participantId: poster.participant.id, role, createdAt: clock.now() },
      })
    await changePace(await signedIn(colleague.id), { pace: 'instant' })
    await db.member.update({ where: { id: poster.member.id }, data: { locale: 'en' } })
    await pair()
    clock.moveBy(2 * MINUTE_MS)
    await collectMatchMails()
    expect(await mailsTo(colleague.email)).toHaveLength(1)
    expect(await mails()).toEqual([])
    nextDay()
    await collectMatchMails()
    expect((await mails())[0]!.subject).toBe('New matches for your listings')
    expect(await mailsTo(reader.email)).toEqual([])
    expect(await db.matchMailSetting.count({ where: { memberId: reader.id } })).toBe(0)
  })
})

describe('the choice', () => {
  it('is daily until another is made; no mails, no mails', async () => {
    expect(await getPace(poster.actor)).toEqual({ pace: 'daily' })
    await changePace(poster.actor, { pace: 'none' })
    await pair()
    nextDay()
    await collectMatchMails()
    expect(await mails()).toEqual([])
    expect(await getPace(poster.actor)).toEqual({ pace: 'none' })
    // Turned on again it begins with what is found from then on.
    await changePace(poster.actor, { pace: 'instant' })
    clock.moveBy(2 * MINUTE_MS)
    expect(await collectMatchMails()).toBe(0)
  })

  it('bears being made several times at once', async () => {
    const results = await race(...Array.from({ length: 4 }, () => () => changePace(poster.actor, { pace: 'weekly' })))
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
  })

  it('is off by the link of a mail alone, twice, and only with a link of ours', async () => {
    await pair()
    nextDay()
    await collectMatchMails()
    const token = stopLink.token(poster.member.id)
    expect(await getStopPage(token)).toEqual({ isOn: true })
    for (const wrong of [
      '',
      'x',
      poster.member.id,
      `${token.slice(0, -2)}xx`,
      stopLink.token(startup.member.id).replace(startup.member.id, poster.member.id),
    ])
      await expect(stopMails(wrong)).rejects.toMatchObject({ code: 'match_mail.bad_link' })
    // Stopped between the making and the sending.
    await stopMails(token)
    await stopMails(token)
    expect(await getStopPage(token)).toEqual({ isOn: false })
    expect(await mails()).toEqual([])
    expect(await mails(startup)).toHaveLength(1)
  })
})
