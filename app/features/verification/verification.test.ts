import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { requestVerification } from '#app/features/participants/commands/request-verification.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeMember,
  makeNavigatorActor,
  makeOperatorActor,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { recordCheck } from './commands/record-check.server.ts'
import { rejectParticipant } from './commands/reject-participant.server.ts'
import { verifyParticipant } from './commands/verify-participant.server.ts'
import { getVerificationCase } from './queries/get-verification-case.server.ts'
import { verifiedItemsOf } from './queries/get-verified-items.server.ts'
import { listWaitingParticipants } from './queries/list-waiting-participants.server.ts'
import { remindOfEndingChecks } from './reactions/remind-of-ending-checks.server.ts'

const wrongState = { code: 'participant.wrong_state' }
const both = ['identity', 'screening'] as const

afterEach(() => clock.reset())

async function makeUnverified(name?: string) {
  const member = await makeMember()
  const { id } = await makeParticipant(member.id, { isVerified: false, ...(name ? { name } : {}) })
  return { member, id, actor: await signedIn(member.id) }
}

async function makePending(name?: string) {
  const made = await makeUnverified(name)
  await requestVerification(made.actor, made.id)
  return { ...made, seen: await seenNow(made.id) }
}

const rowOf = (id: string) => db.participant.findUniqueOrThrow({ where: { id } })
const seenNow = async (id: string) => ({ participantId: id, seenUpdatedAt: (await rowOf(id)).updatedAt.toISOString() })
const statusOf = async (id: string) => (await rowOf(id)).verificationStatus
/** Somebody changed the profile since the operator has looked at it. */
const rename = (id: string) => db.participant.update({ where: { id }, data: { name: 'まったく別の名前' } })

const allRows = async (operator: Awaited<ReturnType<typeof makeOperatorActor>>) => {
  const { pageCount } = await listWaitingParticipants(operator, 1)
  const pages = await Promise.all(
    Array.from({ length: pageCount }, (_, index) => listWaitingParticipants(operator, index + 1)),
  )
  return pages.flatMap(({ rows }) => rows)
}

const verifiedItems = async (id: string) => (await verifiedItemsOf([id])).get(id)

describe('asking for the check', () => {
  it("puts it on the operator's list, once, and tells the operator without a name", async () => {
    const { id, actor } = await makeUnverified('株式会社見せない名前')
    const operatorMember = await makeMember({ isOperator: true })
    const operator = await signedIn(operatorMember.id)
    const request = () => requestVerification(actor, id)
    const { won, lost } = wonAndLost(await race(request, request))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([wrongState])
    expect((await allRows(operator)).find((row) => row.id === id)).toMatchObject({ missing: both })
    const mails = (await mailsTo(operatorMember.email)).filter(({ text }) => text?.includes(id))
    expect(mails.map(({ subject }) => subject)).toEqual(['確認を待っている参加者がいます'])
    expect(JSON.stringify(mails)).not.toContain('見せない名前')
  })

  it("is not for a stranger, nor for an unverified address; the list is the operator's", async () => {
    const [{ id }, stranger] = [await makeUnverified(), await makeUnverified()]
    await expect(requestVerification(stranger.actor, id)).rejects.toMatchObject({ code: 'participant.not_found' })
    const member = await makeMember({ isVerified: false })
    const own = await makeParticipant(member.id, { isVerified: false })
    await expect(requestVerification(await signedIn(member.id), own.id)).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
    const { actor } = await makeNavigatorActor()
    for (const look of [() => listWaitingParticipants(actor, 1), () => getVerificationCase(actor, id)])
      await expect(look()).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})

describe("the operator's answer", () => {
  it('verifies, and tells those who may act, not those who only read', async () => {
    const { id, member, seen } = await makePending()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: id, role: 'read_only', createdAt: new Date(0) },
    })
    const operator = await makeOperatorActor()
    await verifyParticipant(operator, { ...seen, passed: [...both] })
    expect(await rowOf(id)).toMatchObject({ verificationStatus: 'verified', verifiedAt: expect.any(Date) as Date })
    expect((await mailsTo(member.email)).map((mail) => mail.subject)).toEqual(['運営の確認が終わりました'])
    expect(await mailsTo(reader.email)).toEqual([])
    expect(await verifiedItems(id)).toMatchObject([
      { kind: 'identity', validUntil: null, isExpired: false },
      { kind: 'screening' },
    ])
    expect((await db.verificationCheck.findFirst({ where: { participantId: id } }))?.checkedByMemberId).toBe(
      operator.memberId,
    )
  })

  it('needs every check, and leaves nothing behind when one is missing', async () => {
    const { id, seen } = await makePending()
    const operator = await makeOperatorActor()
    for (const passed of [[], ['identity' as const]])
      await expect(verifyParticipant(operator, { ...seen, passed })).rejects.toMatchObject({
        code: 'verification.checks_missing',
      })
    expect(await statusOf(id)).toBe('pending')
    expect(await db.verificationCheck.count({ where: { participantId: id } })).toBe(0)
    expect(await seenNow(id)).toEqual(seen)
  })

  it.each([
    ['a corporate number that was given', { corporateNumber: '7000012050002' }, 'corporate_number' as const],
    ['documents that were handed in', {}, 'documents' as const],
  ])('needs the check of %s', async (_name, data, kind) => {
    const { id } = await makePending()
    await db.participant.update({ where: { id }, data })
    if (kind === 'documents') await makeDocument(id)
    const seen = await seenNow(id)
    const operator = await makeOperatorActor()
    await expect(verifyParticipant(operator, { ...seen, passed: [...both] })).rejects.toMatchObject({
      code: 'verification.checks_missing',
    })
    await recordCheck(operator, { ...seen, kind, status: 'passed' })
    await verifyParticipant(operator, { ...seen, passed: [...both] })
    expect(await statusOf(id)).toBe('verified')
  })

  it('a document handed in after its check has to be looked at', async () => {
    const { id, seen } = await makePending()
    const operator = await makeOperatorActor()
    await makeDocument(id)
    await recordCheck(operator, { ...seen, kind: 'documents', status: 'passed' })
    clock.moveBy(1000)
    await makeDocument(id)
    expect((await getVerificationCase(operator, id)).missing).toEqual(['identity', 'screening', 'documents'])
  })

  it('a check that failed, or was taken back, is missing', async () => {
    const { id, seen } = await makePending()
    const operator = await makeOperatorActor()
    for (const status of ['failed', 'open'] as const) {
      await recordCheck(operator, { ...seen, kind: 'identity', status: 'passed' })
      clock.moveBy(1000)
      await recordCheck(operator, { ...seen, kind: 'identity', status, note: '登記と違う' })
      clock.moveBy(1000)
      await expect(verifyParticipant(operator, { ...seen, passed: ['screening'] })).rejects.toMatchObject({
        code: 'verification.checks_missing',
      })
    }
    expect(await verifiedItems(id)).toEqual([])
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

  it('takes a verification back', async () => {
    const { id, seen } = await makePending()
    const operator = await makeOperatorActor()
    await verifyParticipant(operator, { ...seen, passed: [...both] })
    await rejectParticipant(operator, { ...(await seenNow(id)), note: '廃業されたため' })
    expect(await rowOf(id)).toMatchObject({ verificationStatus: 'rejected', verifiedAt: null })
  })

  it("is the operator's alone", async () => {
    const { actor, seen } = await makePending()
    const tries = [
      () => verifyParticipant(actor, { ...seen, passed: [...both] }),
      () => rejectParticipant(actor, { ...seen, note: 'x' }),
      () => recordCheck(actor, { ...seen, kind: 'identity' as const, status: 'passed' as const }),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('counts for the state the operator has looked at', async () => {
    const { id, seen } = await makePending()
    await rename(id)
    const operator = await makeOperatorActor()
    await expect(verifyParticipant(operator, { ...seen, passed: [...both] })).rejects.toMatchObject(wrongState)
    await expect(recordCheck(operator, { ...seen, kind: 'identity', status: 'passed' })).rejects.toMatchObject(
      wrongState,
    )
    expect(await statusOf(id)).toBe('pending')
  })

  it('is one when two operators answer at once', async () => {
    const { id, seen } = await makePending()
    const [one, other] = [await makeOperatorActor(), await makeOperatorActor()]
    const verify = () => verifyParticipant(one, { ...seen, passed: [...both] })
    const reject = () => rejectParticipant(other, { ...seen, note: '不明' })
    const results = await race(verify, reject)
    expect(wonAndLost(results).lost).toMatchObject([wrongState])
    expect(await statusOf(id)).toBe(results[0]?.status === 'fulfilled' ? 'verified' : 'rejected')
  })

  it('does not verify past a check that fails in the same moment', async () => {
    const { id, seen } = await makePending()
    const operator = await makeOperatorActor()
    await recordCheck(operator, { ...seen, kind: 'identity', status: 'passed' })
    await recordCheck(operator, { ...seen, kind: 'screening', status: 'passed' })
    clock.moveBy(1000)
    await race<unknown>(
      () => verifyParticipant(operator, seen),
      () => recordCheck(operator, { ...seen, kind: 'screening', status: 'failed' }),
    )
    const { checks } = await getVerificationCase(operator, id)
    const isFailed = checks.find(({ kind }) => kind === 'screening')?.standing === 'failed'
    expect(isFailed && (await statusOf(id)) === 'verified').toBe(false)
  })
})

async function makeDocument(participantId: string) {
  await db.verificationDocument.create({
    data: {
      ...{ participantId, label: '登記事項証明書', mime: 'application/pdf', byteSize: 4, sha256: randomUUID() },
      bytes: new Uint8Array(4),
      uploadedByMemberId: participantId,
      uploadedAt: clock.now(),
    },
  })
}

describe('the time for which a check counts', () => {
  const day = (inDays: number) => new Date(clock.now().getTime() + inDays * DAY_MS).toISOString().slice(0, 10)

  async function makeEnding(inDays: number) {
    const made = await makePending()
    const operatorMember = await makeMember({ isOperator: true })
    const operator = await signedIn(operatorMember.id)
    await recordCheck(operator, { ...made.seen, kind: 'identity', status: 'passed', validUntil: day(inDays) })
    await verifyParticipant(operator, { ...made.seen, passed: ['screening'] })
    const reminders = async () =>
      (await mailsTo(operatorMember.email)).filter(({ subject }) => subject?.includes('期限')).map(({ text }) => text)
    return { ...made, operator, reminders }
  }

  it('reminds the operators once, 30 days before, of the newest check only', async () => {
    const { id, operator, reminders } = await makeEnding(40)
    await remindOfEndingChecks()
    expect((await reminders()).filter((text) => text?.includes(id))).toEqual([])
    clock.moveBy(15 * DAY_MS)
    for (let round = 0; round < 3; round += 1) await remindOfEndingChecks()
    expect((await reminders()).filter((text) => text?.includes(id))).toHaveLength(1)
    await recordCheck(operator, { ...(await seenNow(id)), kind: 'identity', status: 'passed', validUntil: day(400) })
    expect((await listWaitingParticipants(operator, 1)).ending.filter((one) => one.participantId === id)).toEqual([])
  })

  it('ends with the day in Japan, and leaves the participant verified until the operator acts', async () => {
    const { id, operator } = await makeEnding(10)
    const standing = async () =>
      (await getVerificationCase(operator, id)).checks.find(({ kind }) => kind === 'identity')?.standing
    const end = (await db.verificationCheck.findFirstOrThrow({ where: { participantId: id, kind: 'identity' } }))
      .validUntil!
    expect(end.toISOString()).toMatch(/T15:00:00.000Z$/)
    clock.moveBy(end.getTime() - clock.now().getTime() - 1000)
    expect(await standing()).toBe('passed')
    clock.moveBy(1500)
    expect(await standing()).toBe('expired')
    expect(await statusOf(id)).toBe('verified')
    expect(await verifiedItems(id)).toMatchObject([{ kind: 'identity', isExpired: true }, { isExpired: false }])
    const { ending } = await listWaitingParticipants(operator, 1)
    expect(ending.find((one) => one.participantId === id)).toMatchObject({ kind: 'identity', isExpired: true })
  })

  it('cannot be over from the start', async () => {
    const { seen } = await makePending()
    const recording = recordCheck(await makeOperatorActor(), {
      ...seen,
      kind: 'identity',
      status: 'passed',
      validUntil: '2020-04-01',
    })
    await expect(recording).rejects.toMatchObject({ code: 'verification.already_past', field: 'validUntil' })
  })
})
