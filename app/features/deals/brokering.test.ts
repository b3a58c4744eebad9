import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeListing, makeNavigatorActor, makeOwner, makePair } from '#app/testing/make.server.ts'
import { admitWaiting } from '#app/features/introductions/commands/admit-waiting.server.ts'
import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { closeIntroductionsOf } from '#app/features/introductions/commands/close-introductions.server.ts'
import { expireIntroductions } from '#app/features/introductions/commands/expire-introductions.server.ts'
import { handOver } from '#app/features/introductions/commands/hand-over.server.ts'
import { refuseNavigator } from '#app/features/introductions/commands/refuse-navigator.server.ts'
import { remindOfDeadlines } from '#app/features/introductions/commands/remind-of-deadlines.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { getDeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import { OPEN_PER_ASKER, OPEN_PER_LISTING } from '#app/features/introductions/rules.ts'

const message = 'お会いしたいです。'
const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id } })

// Whoever was appointed by a test before would be proposed as well, and deadlines are swept for everybody.
beforeEach(async () => {
  await db.introduction.updateMany({ data: { state: 'withdrawn' } })
  await db.navigator.updateMany({ data: { tracks: [] } })
})
afterEach(() => clock.reset())

/** As many owners as asked for, each with a request for the same listing. */
async function askMany(to: { id: string }, count: number) {
  const asked = []
  for (let at = 0; at < count; at++) {
    const owner = await makeOwner()
    const listing = await makeListing(owner.participant.id, { side: 'need' })
    const ask = () => requestIntroduction(owner.actor, { from: listing.id, to: to.id, message })
    asked.push({ owner, listing, ask })
  }
  return asked
}

describe('the navigator proposed for a request', () => {
  it('knows the trade; the reasons are told to that navigator alone, and the queue keeps it for the others', async () => {
    const other = await makeNavigatorActor()
    const known = await makeNavigatorActor()
    await db.navigatorContact.create({
      data: {
        ...{ navigatorParticipantId: known.participant.id, industry: '24', strength: 'strong' },
        ...{ lastContactOn: clock.now(), createdAt: clock.now() },
      },
    })
    const pair = await makePair()
    await db.listing.update({ where: { id: pair.offerListing.id }, data: { industry: '24' } })
    const input = { from: pair.offerListing.id, to: pair.needListing.id, message }
    const { introductionId } = await requestIntroduction(pair.offer.actor, input)
    expect((await getDeskIntroduction(known.actor, introductionId)).suggestedFor).toEqual([
      { kind: 'contacts', industry: '24', count: 1, freshness: 'fresh' },
      { kind: 'load', open: 0, capacity: 10 },
      { kind: 'rotation', days: null },
    ])
    expect((await getDeskIntroduction(other.actor, introductionId)).suggestedFor).toBeNull()
    const seen = await getIntroduction(pair.offer.actor, introductionId)
    expect(seen.navigator).toEqual({ name: known.participant.name, isAppointed: false, mayBeRefused: true })
    expect(JSON.stringify(seen)).not.toContain('contacts')
  })

  it('is refused once by each side, and gives way to the next', async () => {
    const { introductionId, asker, navigator } = await makeRequested()
    const second = await makeNavigatorActor()
    await takeIntroduction(navigator.actor, introductionId)
    await refuseNavigator(asker, introductionId, { reason: 'too_close' })
    expect(await row(introductionId)).toMatchObject({
      state: 'requested',
      navigatorParticipantId: null,
      suggestedNavigatorId: second.participant.id,
    })
    await expect(takeIntroduction(navigator.actor, introductionId)).rejects.toMatchObject({
      code: 'introduction.not_found',
    })
    expect((await getIntroduction(asker, introductionId)).navigator).toMatchObject({ mayBeRefused: false })
    await takeIntroduction(second.actor, introductionId)
    await expect(refuseNavigator(asker, introductionId, { reason: 'other' })).rejects.toMatchObject({
      code: 'introduction.refused_once',
    })
    expect(await row(introductionId)).toMatchObject({ navigatorParticipantId: second.participant.id })
  })

  it('is refused once also when pressed twice, and hands over once', async () => {
    const { introductionId, asker, navigator } = await makeRequested()
    await takeIntroduction(navigator.actor, introductionId)
    const refuse = () => refuseNavigator(asker, introductionId, { reason: 'other' })
    expect((await atOnce([refuse, refuse])).won).toBe(1)
    expect(await db.introductionNavigatorChange.count({ where: { introductionId } })).toBe(1)
    const again = await makeRequested()
    await takeIntroduction(again.navigator.actor, again.introductionId)
    const give = () => handOver(again.navigator.actor, again.introductionId, { reason: 'no_capacity' })
    expect((await atOnce([give, give])).won).toBe(1)
    expect(await row(again.introductionId)).toMatchObject({ state: 'requested', navigatorParticipantId: null })
  })

  it('stands aside without the answer being lost where the counterpart has it already', async () => {
    const { introductionId, counterpart, navigator } = await makeProposed()
    const before = await row(introductionId)
    const refuse = () => refuseNavigator(counterpart, introductionId, { reason: 'language' })
    const accept = () => acceptIntroduction(counterpart, introductionId)
    await atOnce([refuse, accept])
    const after = await row(introductionId)
    expect(['proposed', 'converted']).toContain(after.state)
    expect(after.expiresAt).toEqual(before.expiresAt)
    if (after.state === 'proposed') expect(after.navigatorParticipantId).not.toBe(navigator.participant.id)
  })
})

describe('a track in which the two talk directly', () => {
  it('puts the request before the counterpart at once, and lets either call for a navigator, once', async () => {
    const { introductionId, counterpart, asker, navigator } = await makeRequested('design')
    expect(await row(introductionId)).toMatchObject({ state: 'proposed', suggestedNavigatorId: null })
    expect(await getIntroduction(asker, introductionId)).toMatchObject({ calling: 'possible', navigator: null })
    const call = (who: typeof asker) => () => callNavigator(who, introductionId)
    expect(await atOnce([call(asker), call(counterpart)])).toEqual({ won: 1, refused: ['introduction.wrong_state'] })
    const second = await makeNavigatorActor()
    const take = (who: typeof navigator) => () => takeIntroduction(who.actor, introductionId)
    expect((await atOnce([take(navigator), take(second)])).won).toBe(1)
    const joined = await row(introductionId)
    expect(joined).toMatchObject({ state: 'proposed', navigatorWantedAt: null })
    expect([navigator.participant.id, second.participant.id]).toContain(joined.navigatorParticipantId)
    const { dealId } = await acceptIntroduction(counterpart, introductionId)
    const deal = await db.deal.findUniqueOrThrow({ where: { id: dealId } })
    expect(deal.navigatorParticipantId).toBe(joined.navigatorParticipantId)
  })

  it('is not put before navigators nobody has called', async () => {
    const { introductionId, navigator } = await makeRequested('trial')
    await expect(takeIntroduction(navigator.actor, introductionId)).rejects.toMatchObject({
      code: 'introduction.wrong_state',
    })
  })
})

describe('a listing with its hands full', () => {
  it('keeps a waiting list by fit, then by day; its places go to nobody twice', async () => {
    const owner = await makeOwner()
    const to = await makeListing(owner.participant.id, { side: 'offer' })
    const placed = await askMany(to, OPEN_PER_LISTING - 1)
    for (const { ask } of placed) await ask()
    const late = await askMany(to, 3)
    const begun = await Promise.all(late.map(({ ask }) => ask()))
    expect(begun.map(({ begunIn }) => begunIn).sort()).toEqual(['requested', 'waiting', 'waiting'])
    const waiting = begun.filter(({ begunIn }) => begunIn === 'waiting').map(({ introductionId }) => introductionId)
    await db.introduction.update({ where: { id: waiting[1]! }, data: { waitingScore: 0.8 } })
    const asker = late.find((_, at) => begun[at]!.introductionId === waiting[0])!.owner.actor
    expect(await getIntroduction(asker, waiting[0]!)).toMatchObject({ place: { place: 2, length: 2 }, turn: null })
    const [freed] = await db.introduction.findMany({ where: { offerListingId: to.id, state: 'requested' } })
    await db.introduction.update({ where: { id: freed!.id }, data: { state: 'withdrawn' } })
    const admit = () => admitWaiting(to.id)
    const [one, two] = await Promise.all([admit(), admit()])
    expect(one + two).toBe(1)
    expect(await row(waiting[1]!)).toMatchObject({ state: 'requested' })
    expect(await row(waiting[0]!)).toMatchObject({ state: 'waiting' })
  })

  it('answers everybody who waits when it ends, with the reason; a yes in the same moment counts', async () => {
    const { introductionId, counterpart, offerListing, asker } = await makeProposed()
    await db.listing.update({ where: { id: offerListing.id }, data: { status: 'closed' } })
    const accept = () => acceptIntroduction(counterpart, introductionId)
    const { won } = await atOnce([accept, () => closeIntroductionsOf(offerListing.id)])
    const { state } = await row(introductionId)
    expect(won).toBe(state === 'converted' ? 2 : 1)
    const other = await makeRequested()
    await db.listing.update({ where: { id: other.needListing.id }, data: { status: 'matched' } })
    expect(await closeIntroductionsOf(other.needListing.id)).toBe(1)
    expect((await getIntroduction(other.asker, other.introductionId)).end).toMatchObject({
      by: 'system',
      reason: 'listing_matched',
    })
    expect((await getIntroduction(asker, introductionId)).state).toBe(state)
    await db.listing.update({ where: { id: other.offerListing.id }, data: { status: 'paused' } })
    expect(await closeIntroductionsOf(other.offerListing.id)).toBe(0)
  })

  it('frees a place once, by withdrawing and expiring at once', async () => {
    const { introductionId, asker } = await makeRequested()
    clock.moveBy(15 * DAY_MS)
    await atOnce([() => withdrawIntroduction(asker, introductionId), () => expireIntroductions()])
    expect(['withdrawn', 'expired']).toContain((await row(introductionId)).state)
    expect(await db.auditEntry.count({ where: { entityId: introductionId, action: 'introduction.moved' } })).toBe(1)
  })
})

it('a participant has so many requests under way, also when two are sent at once', async () => {
  const owner = await makeOwner()
  const from = await makeListing(owner.participant.id, { side: 'need' })
  const asks = []
  for (let at = 0; at < OPEN_PER_ASKER + 1; at++) {
    const other = await makeOwner()
    const to = await makeListing(other.participant.id, { side: 'offer' })
    asks.push(() => requestIntroduction(owner.actor, { from: from.id, to: to.id, message }))
  }
  for (const ask of asks.slice(0, OPEN_PER_ASKER - 1)) await ask()
  expect(await atOnce(asks.slice(-2))).toEqual({ won: 1, refused: ['introduction.too_many_open'] })
})

it('reminds at half of the time and the day before, each once', async () => {
  const { introductionId } = await makeRequested()
  expect(await remindOfDeadlines()).toBe(0)
  clock.moveBy(7 * DAY_MS)
  const twice = await Promise.all([remindOfDeadlines(), remindOfDeadlines()])
  expect(twice[0] + twice[1]).toBe(1)
  expect(await remindOfDeadlines()).toBe(0)
  clock.moveBy(6 * DAY_MS)
  expect(await remindOfDeadlines()).toBe(1)
  expect(await row(introductionId)).toMatchObject({ remindersSent: 2 })
  expect(await remindOfDeadlines()).toBe(0)
})
