import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { listNotices } from '#app/features/notices/queries/list-notices.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { applyForWaiver } from './commands/apply-for-waiver.server.ts'
import { approveWaiver, refuseWaiver } from './commands/decide-waiver.server.ts'
import { withdrawApplication } from './commands/withdraw-application.server.ts'
import { getApplication } from './queries/get-application.server.ts'
import { getWaiverPage } from './queries/get-waiver-page.server.ts'
import { listApplications } from './queries/list-applications.server.ts'
import { listOwnWaivers } from './queries/list-own-waivers.server.ts'

const SEEN = '2025-04/2000000'
const NOTE = '本社は移転の予定がありません。'
const REASON = '所在地の書類が足りません。'

/** A seller in Tokyo that meets every condition. */
async function makeSeller() {
  const seller = await makeOwner()
  await db.participant.update({
    where: { id: seller.participant.id },
    data: { prefecture: '東京都', foundedYear: 1968 },
  })
  await makeListing(seller.participant.id, { side: 'offer' })
  return seller
}

const apply = (actor: MemberActor, participantId: string) =>
  applyForWaiver(actor, participantId, { seen: SEEN, note: NOTE })
const newestOf = (participantId: string) =>
  db.waiverApplication.findFirstOrThrow({ where: { participantId }, orderBy: { appliedAt: 'desc' } })

let seller: Awaited<ReturnType<typeof makeSeller>>
let operator: MemberActor
let id: string
const standing = async () => (await getWaiverPage(seller.actor, seller.participant.id)).standing
const applied = async () => {
  await apply(seller.actor, seller.participant.id)
  return (await newestOf(seller.participant.id)).id
}

beforeEach(async () => {
  clock.moveBy(new Date('2026-11-24T03:00:00Z').getTime() - clock.now().getTime())
  seller = await makeSeller()
  operator = await makeOperatorActor()
  id = seller.participant.id
})
afterEach(() => clock.reset())

describe('asking for the waiver', () => {
  it('keeps the version, the sum and what was known, and mails the operators', async () => {
    expect(await getWaiverPage(seller.actor, id)).toMatchObject({
      standing: { is: 'can_apply' },
      action: 'apply',
      seen: SEEN,
      terms: { upToYen: 2_000_000 },
    })
    await apply(seller.actor, id)
    expect(await newestOf(id)).toMatchObject({
      ...{ state: 'applied', scheduleKey: 'succession.contract_fee', scheduleVersion: '2025-04', upToYen: 2_000_000n },
      ...{ note: NOTE, appliedByMemberId: seller.actor.memberId },
      findings: { in_tokyo: 'met', two_years: 'met', first: 'met' },
    })
    expect((await standing()).is).toBe('waiting')
    const [mail] = await mailsTo(operator.email)
    expect(mail?.subject).toBe('手数料の免除の申請があります')
    expect(`${mail?.subject}${mail?.text}`).not.toContain(seller.participant.name)
    expect(`${mail?.subject}${mail?.text}`).not.toContain(NOTE)
  })

  it('is refused while a condition is not met', async () => {
    for (const data of [{ prefecture: null }, { prefecture: '埼玉県' }, { kinds: ['startup' as const] }]) {
      const other = await makeSeller()
      await db.participant.update({ where: { id: other.participant.id }, data })
      expect(await getWaiverPage(other.actor, other.participant.id)).toMatchObject({ action: null })
      await expect(apply(other.actor, other.participant.id)).rejects.toMatchObject({ code: 'waiver.not_eligible' })
    }
    const buyer = await makeOwner()
    await db.participant.update({ where: { id: buyer.participant.id }, data: { prefecture: '東京都' } })
    await makeListing(buyer.participant.id, { side: 'need' })
    await makeListing(buyer.participant.id, { side: 'offer', status: 'draft' })
    await expect(apply(buyer.actor, buyer.participant.id)).rejects.toMatchObject({ code: 'waiver.not_eligible' })
  })

  it('is refused when the terms have changed since they were shown', async () => {
    await expect(applyForWaiver(seller.actor, id, { seen: '2024-04/2000000', note: undefined })).rejects.toMatchObject({
      code: 'waiver.terms_changed',
    })
    expect(await db.waiverApplication.count({ where: { participantId: id } })).toBe(0)
  })

  it('is for those who act for the business; nobody else finds it', async () => {
    const reader = await makeMember()
    const membership = { memberId: reader.id, participantId: id, role: 'read_only' as const, createdAt: clock.now() }
    await db.membership.create({ data: membership })
    const reading = await signedIn(reader.id)
    expect(await getWaiverPage(reading, id)).toMatchObject({ action: null, mayAct: false })
    for (const actor of [reading, (await makeOwner()).actor, operator])
      await expect(apply(actor, id)).rejects.toMatchObject({ code: 'waiver.not_found' })
    await apply(seller.actor, id)
    for (const actor of [(await makeOwner()).actor, operator]) {
      await expect(getWaiverPage(actor, id)).rejects.toMatchObject({ code: 'waiver.not_found' })
      await expect(withdrawApplication(actor, id)).rejects.toMatchObject({ code: 'waiver.not_found' })
    }
    await expect(withdrawApplication(reading, id)).rejects.toMatchObject({ code: 'waiver.not_found' })
    expect((await listOwnWaivers((await makeOwner()).actor)).map(({ standing: is }) => is)).toEqual(['can_apply'])
    expect(await listOwnWaivers(seller.actor)).toMatchObject([{ participantId: id, standing: 'waiting' }])
  })

  it('at once by two members is one application', async () => {
    const colleague = await makeMember()
    await db.membership.create({
      data: { memberId: colleague.id, participantId: id, role: 'member', createdAt: clock.now() },
    })
    const other = await signedIn(colleague.id)
    expect(await atOnce([() => apply(seller.actor, id), () => apply(other, id)])).toEqual({
      won: 1,
      refused: ['waiver.already_applied'],
    })
  })
})

describe('the decision', () => {
  it('holds for a year, tells the applicant, and is written down', async () => {
    const application = await applied()
    expect(await getApplication(operator, application)).toMatchObject({ wouldEnd: '2027-11-24', mayBeGranted: true })
    await approveWaiver(operator, application)
    expect(await standing()).toEqual({
      ...{ is: 'approved', applicationId: application, upToYen: 2_000_000, validUntil: '2027-11-24' },
    })
    const [mail] = await mailsTo(seller.actor.email)
    expect(mail).toMatchObject({ subject: '手数料の免除が認められました' })
    expect(mail?.text).toContain(`/waivers/${id}`)
    const { groups } = await listNotices(seller.actor, { page: 1, isUnreadOnly: false })
    expect(groups).toMatchObject([{ subject: 'waiver', notices: [{ textKey: 'waivers.mails.approved' }] }])
    const audit = await db.auditEntry.findMany({ where: { entityId: application }, orderBy: { at: 'asc' } })
    expect(audit.map(({ action, actorMemberId }) => [action, actorMemberId])).toEqual([
      ['waiver.applied', seller.actor.memberId],
      ['waiver.approved', operator.memberId],
    ])
    clock.moveBy(365 * DAY_MS)
    expect((await standing()).is).toBe('approved')
    clock.moveBy(DAY_MS)
    expect(await standing()).toEqual({ is: 'expired', validUntil: '2027-11-24' })
    await expect(apply(seller.actor, id)).rejects.toMatchObject({ code: 'waiver.not_eligible' })
  })

  it('may be a refusal with a reason, after which one may ask again', async () => {
    await refuseWaiver(operator, await applied(), { reason: REASON })
    expect(await standing()).toMatchObject({ is: 'refused', reason: REASON })
    const [mail] = await mailsTo(seller.actor.email)
    expect(mail?.subject).toBe('手数料の免除の審査が終わりました')
    expect(mail?.text).not.toContain(REASON)
    clock.moveBy(1000)
    await approveWaiver(operator, await applied())
    expect((await standing()).is).toBe('approved')
    expect((await getWaiverPage(seller.actor, id)).history.map(({ state }) => state)).toEqual(['approved', 'refused'])
  })

  it('grants nothing once a condition does not hold any more', async () => {
    const application = await applied()
    await db.participant.update({ where: { id }, data: { verificationStatus: 'rejected', verifiedAt: null } })
    await expect(approveWaiver(operator, application)).rejects.toMatchObject({ code: 'waiver.not_eligible' })
    await refuseWaiver(operator, application, { reason: REASON })
  })

  it('is the operator’s, and not about a business of their own', async () => {
    const application = await applied()
    for (const attempt of [
      () => approveWaiver(seller.actor, application),
      () => refuseWaiver(seller.actor, application, { reason: REASON }),
      () => getApplication(seller.actor, application),
      () => listApplications(seller.actor, { view: 'all', page: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'request.forbidden' })
    const insider = await makeMember({ isOperator: true })
    const membership = { memberId: insider.id, participantId: id, role: 'member' as const, createdAt: clock.now() }
    await db.membership.create({ data: membership })
    const own = await signedIn(insider.id)
    for (const attempt of [
      () => approveWaiver(own, application),
      () => refuseWaiver(own, application, { reason: REASON }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'waiver.own_business' })
    const waiting = await listApplications(operator, { view: 'waiting', page: 1 })
    expect(waiting.applications.map((row) => row.id)).toContain(application)
  })

  it('by two operators at once is one', async () => {
    const application = await applied()
    const other = await makeOperatorActor()
    const race = [
      () => approveWaiver(operator, application),
      () => refuseWaiver(other, application, { reason: REASON }),
    ]
    expect(await atOnce(race)).toEqual({ won: 1, refused: ['waiver.decided'] })
  })

  it('and taking it back at once is one of the two', async () => {
    const application = await applied()
    const race = [() => approveWaiver(operator, application), () => withdrawApplication(seller.actor, id)]
    expect(await atOnce(race)).toEqual({ won: 1, refused: ['waiver.decided'] })
  })

  it('is too late once it was taken back, and the other way round', async () => {
    await applied()
    await withdrawApplication(seller.actor, id)
    expect((await standing()).is).toBe('can_apply')
    const { id: taken } = await newestOf(id)
    await expect(approveWaiver(operator, taken)).rejects.toMatchObject({ code: 'waiver.decided' })
    clock.moveBy(1000)
    await approveWaiver(operator, await applied())
    await expect(withdrawApplication(seller.actor, id)).rejects.toMatchObject({ code: 'waiver.decided' })
  })
})

it('what was asked for and decided is never edited or deleted, nor used otherwise than granted', async () => {
  const application = await applied()
  await approveWaiver(operator, application)
  const where = `WHERE "id" = '${application}'`
  for (const [sql, refusal] of [
    [`UPDATE "WaiverApplication" SET "upToYen" = 9000000 ${where}`, 'never changes'],
    [`UPDATE "WaiverApplication" SET "note" = '別の言葉' ${where}`, 'never changes'],
    [`UPDATE "WaiverApplication" SET "validUntil" = '2099-01-01' ${where}`, 'never changes'],
    [
      `UPDATE "WaiverApplication" SET "state" = 'applied', "decidedAt" = NULL, "decidedByMemberId" = NULL, "validUntil" = NULL ${where}`,
      'never changes',
    ],
    [`DELETE FROM "WaiverApplication" ${where}`, 'never deleted'],
  ] as const)
    await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow(refusal)
})
