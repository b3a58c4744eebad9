import { describe, expect, it } from 'vitest'
import { declareConflict } from '#app/features/navigators/commands/declare-conflict.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makePair } from '#app/testing/make.server.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { takeIntroduction } from './commands/take-introduction.server.ts'
import { getDeskIntroduction } from './queries/get-desk-introduction.server.ts'
import { getIntroduction } from './queries/get-introduction.server.ts'
import { getTrust } from './queries/get-trust.server.ts'
import { deadlineFrom } from './rules.ts'

type Pair = Awaited<ReturnType<typeof makePair>>

/** The need side has asked the offer side, `asked` days ago; answered, if at all, `took` days later. */
async function introduce(
  { offer, need, offerListing, needListing }: Pair,
  state: IntroductionState,
  asked = 1,
  took = 0,
) {
  const at = (days: number) => new Date(clock.now().getTime() - days * DAY_MS)
  return db.introduction.create({
    data: {
      ...{
        track: 'succession',
        state,
        message: 'よろしくお願いします。',
        askedBySide: 'need',
        askedByMemberId: need.member.id,
      },
      ...{ offerListingId: offerListing.id, needListingId: needListing.id },
      ...{ offerParticipantId: offer.participant.id, needParticipantId: need.participant.id },
      ...{ createdAt: at(asked), stateChangedAt: at(asked - took), expiresAt: deadlineFrom(at(asked)) },
      navigatorNote: state === 'requested' ? null : '',
      endedBy: state === 'declined' ? 'counterpart' : null,
    },
  })
}

describe('a navigator with an interest in one side', () => {
  it('cannot take the introduction, and is told before', async () => {
    const pair = await makePair()
    const { id } = await introduce(pair, 'requested')
    const { actor } = await makeNavigatorActor(['succession'])
    const other = await makeNavigatorActor(['succession'])
    await declareConflict(actor, { organisation: `株式会社 ${pair.offer.participant.name}` })
    expect(await getDeskIntroduction(actor, id)).toMatchObject({ hasConflict: true })
    await expect(takeIntroduction(actor, id)).rejects.toMatchObject({ code: 'introduction.conflict_declared' })
    expect(await db.introduction.findUnique({ where: { id } })).toMatchObject({ state: 'requested' })
    expect(await getDeskIntroduction(other.actor, id)).toMatchObject({ hasConflict: false })
    await takeIntroduction(other.actor, id)
  })
})

describe('what is known of a participant', () => {
  it('counts answers of the one who was asked, and no silence that was not its own', async () => {
    const [pair, second, third] = [await makePair(), await makePair(), await makePair()]
    const asked = { ...pair, need: second.need, needListing: second.needListing }
    const again = { ...pair, need: third.need, needListing: third.needListing }
    await introduce(pair, 'declined', 30, 1)
    await introduce(asked, 'expired', 30)
    await introduce(again, 'withdrawn', 30)
    expect((await getTrust(pair.offer.participant.id)).responsiveness).toMatchObject({
      received: 2,
      answered: 1,
      meanDays: 1,
    })
    expect((await getTrust(pair.need.participant.id)).responsiveness.band).toBe('not_rated')
  })

  it('is told to the asker without a name', async () => {
    const pair = await makePair()
    const { id } = await introduce(pair, 'proposed')
    const seen = await getIntroduction(pair.need.actor, id)
    expect(seen.trust).toMatchObject({ completedDeals: 0, verified: [] })
    expect(JSON.stringify(seen)).not.toContain(pair.offer.participant.name)
  })

  it('counts deals that came to their close, not those broken off', async () => {
    const pair = await makePair()
    const { id } = await introduce(pair, 'accepted')
    const { offerListing, needListing, offer, need } = pair
    const deal = await db.deal.create({
      data: {
        ...{ introductionId: id, track: 'succession', state: 'closed', createdAt: clock.now(), closedAt: clock.now() },
        ...{ stateChangedAt: clock.now(), offerListingId: offerListing.id, needListingId: needListing.id },
        ...{ offerParticipantId: offer.participant.id, needParticipantId: need.participant.id },
      },
    })
    expect((await getTrust(offer.participant.id)).completedDeals).toBe(1)
    await db.deal.update({ where: { id: deal.id }, data: { state: 'broken_off' } })
    expect((await getTrust(offer.participant.id)).completedDeals).toBe(0)
  })
})
