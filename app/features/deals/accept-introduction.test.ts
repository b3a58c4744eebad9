import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptIntroduction } from './commands/accept-introduction.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { expireIntroductions } from '#app/features/introductions/commands/expire-introductions.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'

const message = 'お会いしたいです。'
const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id }, include: { deal: true } })
// Deadlines are swept for everybody: what an earlier test left open would be counted.
beforeEach(() => db.introduction.updateMany({ data: { state: 'withdrawn' } }).then(() => undefined))
afterEach(() => clock.reset())

describe('asking again', () => {
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
    expect(state).toBe('converted')
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
      accept: (made: Awaited<ReturnType<typeof makeProposed>>) =>
        acceptIntroduction(made.counterpart, made.introductionId),
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
        expect(deal !== null).toBe(state === 'converted')
      }
  })

  it('comes by time when nobody answers, and not when somebody answers in that moment', async () => {
    const made = await makeProposed()
    const forgotten = await makeRequested()
    clock.moveBy(14 * DAY_MS + 1_000)
    const [accepted, expired] = await race<unknown>(
      () => acceptIntroduction(made.counterpart, made.introductionId),
      () => expireIntroductions(),
    )
    const { state, deal } = await row(made.introductionId)
    expect(['converted', 'expired']).toContain(state)
    expect(accepted?.status === 'fulfilled').toBe(state === 'converted')
    expect(deal !== null).toBe(state === 'converted')
    expect(expired).toEqual({ status: 'fulfilled', value: state === 'converted' ? 1 : 2 })
    expect(await row(forgotten.introductionId)).toMatchObject({ state: 'expired', endedBy: 'system' })
    expect(await expireIntroductions()).toBe(0)
  })

  it('is ended by the clock once, also when two sweeps run', async () => {
    await makeRequested()
    clock.moveBy(14 * DAY_MS + 1_000)
    const { won } = wonAndLost(await race(expireIntroductions, expireIntroductions))
    expect(won.sort()).toEqual([0, 1])
  })
})
