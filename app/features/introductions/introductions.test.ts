import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeListing,
  makeMember,
  makeNavigatorActor,
  makeOwner,
  makePair,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeRequested } from '#app/testing/make-deal.server.ts'
import { expireIntroductions } from './commands/expire-introductions.server.ts'
import { proposeIntroduction } from './commands/propose-introduction.server.ts'
import { requestIntroduction } from './commands/request-introduction.server.ts'
import { takeIntroduction } from './commands/take-introduction.server.ts'
import { turnDownIntroduction } from './commands/turn-down-introduction.server.ts'

const message = 'お会いしたいです。'
const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id }, include: { deal: true } })
// Deadlines are swept for everybody: what an earlier test left open would be counted.
beforeEach(() => db.introduction.updateMany({ data: { state: 'withdrawn' } }).then(() => undefined))
afterEach(() => clock.reset())

describe('asking for an introduction', () => {
  it('stores who asked for what and records it', async () => {
    const { introductionId, offer, offerListing, needListing } = await makeRequested()
    const made = await row(introductionId)
    expect(made).toMatchObject({
      state: 'requested',
      askedBySide: 'offer',
      offerListingId: offerListing.id,
      needListingId: needListing.id,
      askedByMemberId: offer.member.id,
      needAgreedAt: null,
      navigatorNote: null,
    })
    expect(made.offerAgreedAt).not.toBeNull()
    expect(made.expiresAt.getTime() - made.createdAt.getTime()).toBe(14 * DAY_MS)
    expect(await db.auditEntry.count({ where: { entityId: introductionId, action: 'introduction.requested' } })).toBe(1)
  })

  it.each(['offer', 'need'] as const)('works from the side of the %s', async (side) => {
    const pair = await makePair('design')
    const [from, to] = side === 'offer' ? [pair.offerListing, pair.needListing] : [pair.needListing, pair.offerListing]
    const { introductionId } = await requestIntroduction(pair[side].actor, { from: from.id, to: to.id, message })
    expect(await row(introductionId)).toMatchObject({
      askedBySide: side,
      offerListingId: pair.offerListing.id,
      track: 'design',
    })
  })

  it('refuses listings that make no pair, are not published, or are the own ones', async () => {
    const owner = await makeOwner()
    const other = await makeOwner()
    const mine = await makeListing(owner.participant.id, { side: 'offer' })
    const mineToo = await makeListing(owner.participant.id, { side: 'need' })
    const sameSide = await makeListing(other.participant.id, { side: 'offer' })
    const otherTrack = await makeListing(other.participant.id, { side: 'need', track: 'trial' })
    const paused = await makeListing(other.participant.id, { side: 'need', status: 'paused' })
    const draft = await makeListing(owner.participant.id, { side: 'offer', status: 'draft' })
    const theirs = await makeListing(other.participant.id, { side: 'need' })
    const ask = (from: string, to: string) => requestIntroduction(owner.actor, { from, to, message })
    await expect(ask(mine.id, mineToo.id)).rejects.toMatchObject({ code: 'introduction.own_listing' })
    await expect(ask(mine.id, sameSide.id)).rejects.toMatchObject({ code: 'introduction.not_a_pair' })
    await expect(ask(mine.id, otherTrack.id)).rejects.toMatchObject({ code: 'introduction.not_a_pair' })
    await expect(ask(mine.id, paused.id)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(ask(draft.id, theirs.id)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(ask(sameSide.id, theirs.id)).rejects.toMatchObject({ code: 'listing.not_found' })
    expect(await db.introduction.count({ where: { offerParticipantId: owner.participant.id } })).toBe(0)
  })

  it('is for verified participants and for members who may write', async () => {
    const { needListing } = await makePair()
    const member = await makeMember()
    const unverified = await makeParticipant(member.id, { isVerified: false })
    const from = await makeListing(unverified.id)
    const asUnverified = requestIntroduction(await signedIn(member.id), { from: from.id, to: needListing.id, message })
    await expect(asUnverified).rejects.toMatchObject({ code: 'participant.not_verified' })

    const reader = await makeMember()
    const firm = await makeParticipant(reader.id, { role: 'read_only' })
    const readersListing = await makeListing(firm.id)
    const asReader = requestIntroduction(await signedIn(reader.id), {
      from: readersListing.id,
      to: needListing.id,
      message,
    })
    await expect(asReader).rejects.toMatchObject({ code: 'listing.not_found' })
  })

  it('is open once per pair, whoever asks, also for two at once', async () => {
    const { offer, need, offerListing, needListing } = await makePair()
    const there = () => requestIntroduction(offer.actor, { from: offerListing.id, to: needListing.id, message })
    const back = () => requestIntroduction(need.actor, { from: needListing.id, to: offerListing.id, message })
    expect(await atOnce([there, back])).toEqual({ won: 1, refused: ['introduction.already_open'] })
    await expect(there()).rejects.toMatchObject({ code: 'introduction.already_open' })
  })
})

describe('brokering', () => {
  it('goes to one of two navigators; the other is told', async () => {
    const { introductionId, navigator } = await makeRequested()
    const second = await makeNavigatorActor()
    const take = (who: typeof navigator) => () => takeIntroduction(who.actor, introductionId)
    expect(await atOnce([take(navigator), take(second)])).toEqual({ won: 1, refused: ['introduction.not_yours'] })
    expect((await row(introductionId)).state).toBe('brokering')
  })

  it('is for navigators of the track who are no party', async () => {
    const { introductionId, offer, counterpart } = await makeRequested()
    const otherTrack = await makeNavigatorActor(['design'])
    await expect(takeIntroduction(otherTrack.actor, introductionId)).rejects.toMatchObject({
      code: 'introduction.not_found',
    })
    await expect(takeIntroduction(counterpart, introductionId)).rejects.toMatchObject({ code: 'request.forbidden' })
    const partial = await makeNavigatorActor()
    await db.membership.create({
      data: {
        memberId: partial.member.id,
        participantId: offer.participant.id,
        role: 'read_only',
        createdAt: clock.now(),
      },
    })
    const asParty = takeIntroduction(await signedIn(partial.member.id), introductionId)
    await expect(asParty).rejects.toMatchObject({ code: 'introduction.not_found' })
  })

  it('belongs to the navigator who took it', async () => {
    const { introductionId, navigator, asker } = await makeRequested()
    const second = await makeNavigatorActor()
    await takeIntroduction(navigator.actor, introductionId)
    const note = 'ご紹介します。'
    await expect(proposeIntroduction(second.actor, introductionId, { note })).rejects.toMatchObject({
      code: 'introduction.not_found',
    })
    await expect(proposeIntroduction(asker, introductionId, { note })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
    await expect(turnDownIntroduction(second.actor, introductionId, { reason: 'no_fit' })).rejects.toMatchObject({
      code: 'introduction.not_found',
    })
    await proposeIntroduction(navigator.actor, introductionId, { note })
    expect(await row(introductionId)).toMatchObject({ state: 'proposed', navigatorNote: note })
  })

  it('gives fourteen days anew for each step', async () => {
    const { introductionId, navigator } = await makeRequested()
    clock.moveBy(10 * DAY_MS)
    await takeIntroduction(navigator.actor, introductionId)
    clock.moveBy(10 * DAY_MS)
    expect(await expireIntroductions()).toBe(0)
    await proposeIntroduction(navigator.actor, introductionId, { note: 'ご紹介します。' })
    const { expiresAt } = await row(introductionId)
    expect(Math.round((expiresAt.getTime() - clock.now().getTime()) / DAY_MS)).toBe(14)
  })

  it('proposes once, also when pressed twice', async () => {
    const { introductionId, navigator } = await makeRequested()
    await takeIntroduction(navigator.actor, introductionId)
    const propose = () => proposeIntroduction(navigator.actor, introductionId, { note: 'ご紹介します。' })
    expect(await atOnce([propose, propose])).toEqual({ won: 1, refused: ['introduction.wrong_state'] })
  })
})
