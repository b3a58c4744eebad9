import { describe, expect, it } from 'vitest'
import { anonymous, system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeMember,
  makeNavigatorActor,
  makeOperatorActor,
  makeOwner,
  makePair,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { getParticipant } from './queries/get-participant.server.ts'
import { getProfileStep } from './queries/get-participant-form.server.ts'
import { participantsVisibleTo } from './scope.ts'

const notFound = { code: 'participant.not_found' }

async function makeIntroduction(state: 'accepted' | 'requested') {
  const { offer, need, offerListing, needListing } = await makePair('succession')
  const now = clock.now()
  const ids = {
    track: 'succession',
    offerListingId: offerListing.id,
    needListingId: needListing.id,
    offerParticipantId: offer.participant.id,
    needParticipantId: need.participant.id,
    createdAt: now,
    stateChangedAt: now,
  }
  const introduction = await db.introduction.create({
    data: {
      ...ids,
      askedBySide: 'need',
      askedByMemberId: need.member.id,
      state,
      message: '',
      expiresAt: now,
    },
  })
  return { offer, need, introduction, ids }
}

async function makeDeal(state: string) {
  const { offer, need, introduction, ids } = await makeIntroduction('accepted')
  await db.deal.create({ data: { ...ids, introductionId: introduction.id, state } })
  return { offer, need }
}

describe('who sees a participant', () => {
  it('its own people see it; those who only read may not edit', async () => {
    const reader = await makeMember()
    const participant = await makeParticipant(reader.id, { role: 'read_only' })
    const actor = await signedIn(reader.id)
    expect(await getParticipant(actor, participant.id)).toMatchObject({
      name: participant.name,
      isOwn: false,
      canEdit: false,
      canRequestVerification: false,
    })
    await expect(getProfileStep(actor, participant.id, 'basics')).rejects.toMatchObject(notFound)
    const owner = await makeOwner()
    expect(await getParticipant(owner.actor, owner.participant.id)).toMatchObject({ canEdit: true })
    expect(await getProfileStep(owner.actor, owner.participant.id, 'basics')).toMatchObject({
      name: owner.participant.name,
    })
  })

  it('the operator sees it and may not edit', async () => {
    const { participant } = await makeOwner()
    const operator = await makeOperatorActor()
    expect(await getParticipant(operator, participant.id)).toMatchObject({ name: participant.name, canEdit: false })
    await expect(getProfileStep(operator, participant.id, 'basics')).rejects.toMatchObject(notFound)
  })

  it('a navigator sees those of the introductions it took, nobody else', async () => {
    const [mine, other] = [await makeNavigatorActor(), await makeNavigatorActor()]
    const stranger = await makeOwner()
    const { offer, need, introduction } = await makeIntroduction('requested')
    for (const { participant } of [offer, need])
      await expect(getParticipant(mine.actor, participant.id)).rejects.toMatchObject(notFound)
    await db.introduction.update({
      where: { id: introduction.id },
      data: { state: 'brokering', navigatorParticipantId: mine.participant.id },
    })
    for (const { participant } of [offer, need]) {
      expect(await getParticipant(mine.actor, participant.id)).toMatchObject({ name: participant.name })
      await expect(getParticipant(other.actor, participant.id)).rejects.toMatchObject(notFound)
    }
    await expect(getParticipant(mine.actor, stranger.participant.id)).rejects.toMatchObject(notFound)
  })

  it('a navigator by kind alone is no navigator, nor is an operator with an unverified address', async () => {
    const { participant } = await makeOwner()
    const claimed = await makeOwner(['navigator'])
    const unverified = await makeMember({ isOperator: true, isVerified: false })
    for (const actor of [claimed.actor, await signedIn(unverified.id)])
      await expect(getParticipant(actor, participant.id)).rejects.toMatchObject(notFound)
  })

  it('strangers do not, and no id tells them whether there is one', async () => {
    const [{ participant }, stranger] = [await makeOwner(), await makeOwner()]
    for (const id of [participant.id, '0190a2f0-0000-7000-8000-000000000000'])
      await expect(getParticipant(stranger.actor, id)).rejects.toMatchObject(notFound)
    expect(
      await db.participant.count({ where: { AND: [{ id: participant.id }, participantsVisibleTo(anonymous)] } }),
    ).toBe(0)
    expect(
      await db.participant.count({ where: { AND: [{ id: participant.id }, participantsVisibleTo(system('test'))] } }),
    ).toBe(1)
  })

  it.each([
    ['nda', true],
    ['closed', true],
    ['broken_off', false],
  ])('the other side of a deal in state %s: %s', async (state, isSeen) => {
    const { offer, need } = await makeDeal(state)
    for (const [reader, other] of [
      [offer, need],
      [need, offer],
    ] as const) {
      const seen = getParticipant(reader.actor, other.participant.id)
      await (isSeen
        ? expect(seen).resolves.toMatchObject({ canEdit: false })
        : expect(seen).rejects.toMatchObject(notFound))
    }
  })

  it("does not show the operator's note to others", async () => {
    const { offer, need } = await makeDeal('nda')
    await db.participant.update({
      where: { id: offer.participant.id },
      data: { verificationStatus: 'rejected', verificationNote: '登記の写し' },
    })
    expect(await getParticipant(offer.actor, offer.participant.id)).toMatchObject({ rejectionNote: '登記の写し' })
    expect(JSON.stringify(await getParticipant(need.actor, offer.participant.id))).not.toContain('登記の写し')
  })
})
