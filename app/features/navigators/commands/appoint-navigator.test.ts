import { describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { makeOperatorActor, makeOwner, makeMember, makeParticipant, signedIn } from '#app/testing/make.server.ts'
import { listNavigatorCandidates } from '../queries/list-navigator-candidates.server.ts'
import { appointNavigator } from './appoint-navigator.server.ts'

const field = { tracks: ['succession' as const], industries: ['24'], capacity: 5 }

describe('appointNavigator', () => {
  it('makes a verified navigator by kind one by appointment, and tells them once', async () => {
    const { member, participant } = await makeOwner(['navigator'])
    const operator = await makeOperatorActor()
    expect((await listNavigatorCandidates(operator, 1)).rows).toMatchObject([{ id: participant.id, appointment: null }])
    await appointNavigator(operator, { participantId: participant.id, ...field })
    expect((await signedIn(member.id)).participants).toMatchObject([{ isNavigator: true }])
    await appointNavigator(operator, { participantId: participant.id, ...field, capacity: 8 })
    expect((await listNavigatorCandidates(operator, 1)).rows).toMatchObject([
      { appointment: { capacity: 8, industries: ['24'] } },
    ])
    expect((await mailsTo(member.email)).map((mail) => mail.subject)).toEqual(['ナビゲータに任命されました'])
  })

  it('appoints nobody who is not verified, or is no navigator by kind', async () => {
    const operator = await makeOperatorActor()
    const { participant } = await makeOwner(['sme'])
    await expect(appointNavigator(operator, { participantId: participant.id, ...field })).rejects.toMatchObject({
      code: 'participant.wrong_state',
    })
    const member = await makeMember()
    const unverified = await makeParticipant(member.id, { kinds: ['navigator'], isVerified: false })
    await expect(appointNavigator(operator, { participantId: unverified.id, ...field })).rejects.toMatchObject({
      code: 'participant.not_verified',
    })
  })

  it("is the operator's alone", async () => {
    const { actor, participant } = await makeOwner(['navigator'])
    await expect(appointNavigator(actor, { participantId: participant.id, ...field })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
    await expect(listNavigatorCandidates(actor, 1)).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})
