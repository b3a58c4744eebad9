import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeNavigatorActor, makeOwner, makePair, makeParticipant, signedIn } from '#app/testing/make.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { declineIntroduction } from './commands/decline-introduction.server.ts'
import { expireIntroductions } from './commands/expire-introductions.server.ts'
import { proposeIntroduction } from './commands/propose-introduction.server.ts'
import { requestIntroduction } from './commands/request-introduction.server.ts'
import { takeIntroduction } from './commands/take-introduction.server.ts'
import { turnDownIntroduction } from './commands/turn-down-introduction.server.ts'
import { withdrawIntroduction } from './commands/withdraw-introduction.server.ts'

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
    expect(await row(introductionId)).toMatchObject({ askedBySide: side, offerListingId: pair.offerListing.id, track: 'design' })
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
    const asReader = requestIntroduction(await signedIn(reader.id), { from: readersListing.id, to: needListing.id, message })
    await expect(asReader).rejects.toMatchObject({ code: 'listing.not_found' })
  })

  it('is open once per pair, whoever asks, also for two at once', async () => {
    const { offer, need, offerListing, needListing } = await makePair()
    const there = () => requestIntroduction(offer.actor, { from: offerListing.id, to: needListing.id, message })
    const back = () => requestIntroduction(need.actor, { from: needListing.id, to: offerListing.id, message })
    expect(await atOnce([there, back])).toEqual({ won: 1, refused: ['introduction.already_open'] })
    await expect(there()).rejects.toMatchObject({ code: 'introduction.already_open' })
  })

  it('is refused while a deal of the pair runs and possible again after a refusal', async () => {
    const { asker, counterpart, introductionId, offerListing, needListing, navigator } = await makeProposed()
    const again = () => requestIntroduction(asker, { from: offerListing.id, to: needListing.id, message })
    await declineIntroduction(counterpart, introductionId, { reason: 'timing' })
    const second = await again()
    await takeIntroduction(navigator.actor, second.introductionId)
    await proposeIntroduction(navigator.actor, second.introductionId, { note: 'もう一度いかがでしょうか。' })
    await acceptIntroduction(counterpart, second.introductionId)
    await expect(again()).rejects.toMatchObject({ code: 'introduction.already_open' })
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
    const { introductionId, offer, counterpart } = await makeRequested('trial')
    const otherTrack = await makeNavigatorActor(['design'])
    await expect(takeIntroduction(otherTrack.actor, introductionId)).rejects.toMatchObject({ code: 'introduction.not_found' })
    await expect(takeIntroduction(counterpart, introductionId)).rejects.toMatchObject({ code: 'request.forbidden' })
    const partial = await makeNavigatorActor()
    await db.membership.create({
      data: { memberId: partial.member.id, participantId: offer.participant.id, role: 'read_only', createdAt: clock.now() },
    })
    const asParty = takeIntroduction(await signedIn(partial.member.id), introductionId)
    await expect(asParty).rejects.toMatchObject({ code: 'introduction.not_found' })
  })

  it('belongs to the navigator who took it', async () => {
    const { introductionId, navigator, asker } = await makeRequested()
    const second = await makeNavigatorActor()
    await takeIntroduction(navigator.actor, introductionId)
    const note = 'ご紹介します。'
    await expect(proposeIntroduction(second.actor, introductionId, { note })).rejects.toMatchObject({ code: 'introduction.not_found' })
    await expect(proposeIntroduction(asker, introductionId, { note })).rejects.toMatchObject({ code: 'request.forbidden' })
    await expect(turnDownIntroduction(second.actor, introductionId, { reason: 'no_fit' })).rejects.toMatchObject({ code: 'introduction.not_found' })
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

describe('the end of an introduction', () => {
  it('keeps the reason of a refusal and who refused', async () => {
    const { introductionId, counterpart } = await makeProposed()
    await declineIntroduction(counterpart, introductionId, { reason: 'timing', note: '来年また考えます。' })
    expect(await row(introductionId)).toMatchObject({
      state: 'declined',
      endedBy: 'counterpart',
      endReason: 'timing',
      endNote: '来年また考えます。',
    })
  })

  it('is answered only by the counterpart, and only once it was proposed', async () => {
    const { introductionId, asker, counterpart, navigator } = await makeRequested()
    const stranger = (await makeOwner()).actor
    const notFound = { code: 'introduction.not_found' }
    await expect(acceptIntroduction(counterpart, introductionId)).rejects.toMatchObject(notFound)
    await takeIntroduction(navigator.actor, introductionId)
    await proposeIntroduction(navigator.actor, introductionId, { note: 'ご紹介します。' })
    for (const actor of [asker, stranger, navigator.actor]) {
      await expect(acceptIntroduction(actor, introductionId)).rejects.toMatchObject(notFound)
      await expect(declineIntroduction(actor, introductionId, { reason: 'other' })).rejects.toMatchObject(notFound)
    }
    await expect(withdrawIntroduction(counterpart, introductionId)).rejects.toMatchObject(notFound)
    expect((await row(introductionId)).state).toBe('proposed')
  })

  it('opens the deal in the first state of its track', async () => {
    const { introductionId, counterpart, navigator, offerListing, need } = await makeProposed('trial')
    const { dealId } = await acceptIntroduction(counterpart, introductionId)
    const { deal, state, needAgreedAt } = await row(introductionId)
    expect(state).toBe('accepted')
    expect(needAgreedAt).not.toBeNull()
    expect(deal).toMatchObject({
      id: dealId,
      track: 'trial',
      state: 'nda',
      offerListingId: offerListing.id,
      needParticipantId: need.participant.id,
      navigatorParticipantId: navigator.participant.id,
    })
  })

  it('comes once: of any two ends at the same moment one wins', async () => {
    const ends = {
      accept: (made: Awaited<ReturnType<typeof makeProposed>>) => acceptIntroduction(made.counterpart, made.introductionId),
      decline: (made) => declineIntroduction(made.counterpart, made.introductionId, { reason: 'fit' }),
      turnDown: (made) => turnDownIntroduction(made.navigator.actor, made.introductionId, { reason: 'no_fit' }),
      withdraw: (made) => withdrawIntroduction(made.asker, made.introductionId),
    } satisfies Record<string, (made: Awaited<ReturnType<typeof makeProposed>>) => Promise<unknown>>
    const all = Object.values(ends)
    for (const [index, first] of all.entries())
      for (const second of all.slice(index)) {
        const made = await makeProposed()
        const outcome = await atOnce([() => first(made), () => second(made)])
        expect(outcome).toEqual({ won: 1, refused: ['introduction.wrong_state'] })
        const { state, deal } = await row(made.introductionId)
        expect(deal !== null).toBe(state === 'accepted')
      }
  })

  it('comes by time when nobody answers, and not when somebody answers in that moment', async () => {
    const made = await makeProposed()
    const forgotten = await makeRequested()
    clock.moveBy(14 * DAY_MS + 1_000)
    const [accepted, expired] = await Promise.allSettled([acceptIntroduction(made.counterpart, made.introductionId), expireIntroductions()])
    const { state, deal } = await row(made.introductionId)
    expect(['accepted', 'expired']).toContain(state)
    expect(accepted.status === 'fulfilled').toBe(state === 'accepted')
    expect(deal !== null).toBe(state === 'accepted')
    expect(expired).toEqual({ status: 'fulfilled', value: state === 'accepted' ? 1 : 2 })
    expect(await row(forgotten.introductionId)).toMatchObject({ state: 'expired', endedBy: 'system' })
    expect(await expireIntroductions()).toBe(0)
  })

  it('is ended by the clock once, also when two sweeps run', async () => {
    await makeRequested()
    clock.moveBy(14 * DAY_MS + 1_000)
    const counts = await Promise.all([expireIntroductions(), expireIntroductions()])
    expect(counts[0] + counts[1]).toBe(1)
  })
})
