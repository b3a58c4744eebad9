import { describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeOperatorActor, makeParticipant, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { listParticipantsForReview } from '../queries/list-participants-for-review.server.ts'
import { editParticipant } from './edit-participant.server.ts'
import { rejectParticipant } from './reject-participant.server.ts'
import { requestVerification } from './request-verification.server.ts'
import { verifyParticipant } from './verify-participant.server.ts'

const wrongState = { code: 'participant.wrong_state' }

async function makeUnverified() {
  const member = await makeMember()
  const { id } = await makeParticipant(member.id, { isVerified: false })
  return { member, id, actor: await signedIn(member.id) }
}

async function makePending() {
  const made = await makeUnverified()
  await requestVerification(made.actor, made.id)
  return { ...made, seen: await seenNow(made.id) }
}

const rowOf = (id: string) => db.participant.findUniqueOrThrow({ where: { id } })
const seenNow = async (id: string) => ({ participantId: id, seenUpdatedAt: (await rowOf(id)).updatedAt.toISOString() })
const statusOf = async (id: string) => (await rowOf(id)).verificationStatus

describe('requestVerification', () => {
  it("puts it on the operator's list, once", async () => {
    const { id, actor, member } = await makeUnverified()
    const request = () => requestVerification(actor, id)
    const { won, lost } = wonAndLost(await race(request, request))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([wrongState])
    const { rows } = await listParticipantsForReview(await makeOperatorActor(), 1)
    expect(rows.find((row) => row.id === id)).toMatchObject({
      members: [{ email: member.email, isEmailVerified: true, role: 'owner' }],
    })
  })

  it('is not for a stranger, nor for an unverified address', async () => {
    const [{ id }, stranger] = [await makeUnverified(), await makeUnverified()]
    await expect(requestVerification(stranger.actor, id)).rejects.toMatchObject({ code: 'participant.not_found' })
    const member = await makeMember({ isVerified: false })
    const own = await makeParticipant(member.id, { isVerified: false })
    await expect(requestVerification(await signedIn(member.id), own.id)).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
  })
})

describe("the operator's answer", () => {
  it('verifies, and tells those who may act, not those who only read', async () => {
    const { id, member, seen } = await makePending()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: id, role: 'read_only', createdAt: new Date(0) },
    })
    await verifyParticipant(await makeOperatorActor(), seen)
    expect(await rowOf(id)).toMatchObject({ verificationStatus: 'verified', verifiedAt: expect.any(Date) })
    expect((await mailsTo(member.email)).map((mail) => mail.subject)).toEqual(['運営の確認が終わりました'])
    expect(await mailsTo(reader.email)).toEqual([])
  })

  it('refuses with a note, which is not in the mail; then it can be asked for again', async () => {
    const { id, actor, member, seen } = await makePending()
    await rejectParticipant(await makeOperatorActor(), { ...seen, note: '登記の写しをお送りください' })
    expect(await rowOf(id)).toMatchObject({
      verificationStatus: 'rejected',
      verificationNote: '登記の写しをお送りください',
    })
    const [mail] = await mailsTo(member.email)
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain('登記')
    await requestVerification(actor, id)
    expect(await statusOf(id)).toBe('pending')
  })

  it("is the operator's alone", async () => {
    const { actor, seen } = await makePending()
    await expect(verifyParticipant(actor, seen)).rejects.toMatchObject({ code: 'request.forbidden' })
    await expect(rejectParticipant(actor, { ...seen, note: 'x' })).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('counts for the state the operator has looked at', async () => {
    const { id, actor, seen } = await makePending()
    await editParticipant(actor, id, { name: 'まったく別の名前', kinds: ['sme'] })
    await expect(verifyParticipant(await makeOperatorActor(), seen)).rejects.toMatchObject(wrongState)
    expect(await statusOf(id)).toBe('pending')
  })

  it('is one when two operators answer at once', async () => {
    const { id, seen } = await makePending()
    const [one, other] = [await makeOperatorActor(), await makeOperatorActor()]
    const verify = () => verifyParticipant(one, seen)
    const reject = () => rejectParticipant(other, { ...seen, note: '不明' })
    const results = await race(verify, reject)
    expect(wonAndLost(results).lost).toMatchObject([wrongState])
    expect(await statusOf(id)).toBe(results[0]?.status === 'fulfilled' ? 'verified' : 'rejected')
  })

  it('does not verify a name that changes in the same moment', async () => {
    const { id, actor, seen } = await makePending()
    const operator = await makeOperatorActor()
    const rename = () => editParticipant(actor, id, { name: 'まったく別の名前', kinds: ['sme'] })
    await race(
      () => verifyParticipant(operator, seen),
      async () => void (await rename()),
    )
    const row = await rowOf(id)
    expect(row.verificationStatus === 'verified' && row.name === 'まったく別の名前').toBe(false)
  })
})
