import { describe, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { addDays, tokyoDay } from '#app/platform/day.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { acceptRoyalty } from './commands/accept-royalty.server.ts'
import { askAudit } from './commands/ask-audit.server.ts'
import { agreeToEndRoyalty, askToEndRoyalty } from './commands/end-royalty.server.ts'
import { enterSales } from './commands/enter-sales.server.ts'
import { answerAudit, callOperator, closeAudit } from './commands/move-audit.server.ts'
import { openCorrection } from './commands/open-correction.server.ts'
import { proposeRoyalty } from './commands/propose-royalty.server.ts'
import { sendStatement } from './commands/send-statement.server.ts'
import { getRoyaltyPage } from './queries/get-royalty-page.server.ts'
import { getStatementPage } from './queries/get-statement-page.server.ts'
import { dayOf } from './stored-periods.ts'
import { makeDesignDeal, makeRoyalty, termsOfRoyalty } from './testing/make-royalty.server.ts'

const agreementRow = (id: string) => db.royaltyAgreement.findUniqueOrThrow({ where: { id } })
const statementRow = (id: string) => db.royaltyStatement.findUniqueOrThrow({ where: { id } })

/** Enters sales and says when, as the page does. */
async function enter(actor: MemberActor, dealId: string, id: string, sales = 1_000_000, note?: string) {
  await enterSales(actor, dealId, id, { sales: yen(sales), pieces: 12, note })
  return (await statementRow(id)).enteredAt!.toISOString()
}

/** A second member of the same participant. */
async function colleagueOf({ participant }: { participant: { id: string } }): Promise<MemberActor> {
  const member = await makeMember()
  const data = { memberId: member.id, participantId: participant.id, role: 'member', createdAt: clock.now() } as const
  await db.membership.create({ data })
  return signedIn(member.id)
}

describe('the agreement', () => {
  it('is what one side proposed and the other accepted, with a row for each period', async () => {
    const { agreementId, statements, dealId } = await makeRoyalty()
    expect(await agreementRow(agreementId)).toMatchObject({
      ...{ status: 'accepted', proposedBy: 'need', rateBasisPoints: 350, product: '木の椅子' },
      ...{ withholder: 'client', withholdingReason: 'client_pays' },
    })
    expect(statements).toHaveLength(4)
    expect(dayOf(statements[1]!.periodStart)).toBe(addDays(dayOf(statements[0]!.periodEnd), 1))
    expect(await db.auditEntry.count({ where: { entityId: dealId, action: { startsWith: 'royalty.' } } })).toBe(2)
  })

  it('a company is paid without anything withheld', async () => {
    const { agreementId } = await makeRoyalty({ payeeForm: 'corporation' })
    expect(await agreementRow(agreementId)).toMatchObject({
      withholder: 'none',
      withholdingReason: 'payee_is_corporation',
    })
  })

  it('is possible from production on, also when the work is accepted, and only where the track knows it', async () => {
    for (const state of ['terms', 'broken_off']) {
      const { dealId, need } = await makeDesignDeal(state)
      await expect(proposeRoyalty(need.actor, dealId, termsOfRoyalty())).rejects.toMatchObject({
        code: 'royalty.not_now',
      })
    }
    const { dealId, offer } = await makeDesignDeal('accepted')
    await proposeRoyalty(offer.actor, dealId, termsOfRoyalty())
    const other = await makeDeal({ state: 'negotiation' })
    const propose = proposeRoyalty(other.need.actor, other.dealId, termsOfRoyalty())
    await expect(propose).rejects.toMatchObject({ code: 'royalty.not_now' })
    await expect(getRoyaltyPage(other.need.actor, other.dealId)).rejects.toMatchObject({ code: 'royalty.not_found' })
  })

  it('is accepted as it was shown, by the other side, or not at all', async () => {
    const { dealId, offer, need } = await makeDesignDeal()
    const first = await proposeRoyalty(need.actor, dealId, termsOfRoyalty())
    const accept = (actor: MemberActor, agreementId: string) =>
      acceptRoyalty(actor, dealId, { agreementId, payeeForm: 'individual', paysSalaries: 'yes' })
    await expect(accept(need.actor, first)).rejects.toMatchObject({ code: 'royalty.changed' })
    const second = await proposeRoyalty(need.actor, dealId, termsOfRoyalty({ rate: 100 }))
    await expect(accept(offer.actor, first)).rejects.toMatchObject({ code: 'royalty.changed' })
    await expect(acceptRoyalty(offer.actor, dealId, { agreementId: second })).rejects.toMatchObject({
      code: 'royalty.say_form',
    })
    await accept(offer.actor, second)
    await expect(proposeRoyalty(need.actor, dealId, termsOfRoyalty())).rejects.toMatchObject({ code: 'royalty.agreed' })
    expect((await agreementRow(first)).status).toBe('superseded')
  })

  it('of an acceptance and another proposal at the same moment one wins', async () => {
    for (let round = 0; round < 4; round++) {
      const { dealId, offer, need } = await makeDesignDeal()
      const agreementId = await proposeRoyalty(need.actor, dealId, termsOfRoyalty())
      const accept = () => acceptRoyalty(offer.actor, dealId, { agreementId, payeeForm: 'individual' })
      const replace = () => proposeRoyalty(need.actor, dealId, termsOfRoyalty({ rate: 100 }))
      const { won, refused } = await atOnce([accept, replace, accept])
      expect(won).toBe(1)
      expect(refused).toHaveLength(2)
      const accepted = await db.royaltyAgreement.count({ where: { dealId, status: 'accepted' } })
      const open = await db.royaltyAgreement.count({ where: { dealId, status: 'proposed' } })
      expect(accepted + open).toBe(1)
    }
  })

  it('ends early with both yeses to the same day: later periods go, the one it falls into is shorter', async () => {
    const { dealId, offer, need, agreementId, statements } = await makeRoyalty()
    const endsOn = addDays(tokyoDay(clock.now()), 5)
    await askToEndRoyalty(need.actor, dealId, { agreementId, endsOn })
    const agree = (actor: MemberActor, day: string) => () =>
      agreeToEndRoyalty(actor, dealId, { agreementId, endsOn: day })
    await expect(agree(need.actor, endsOn)()).rejects.toMatchObject({ code: 'royalty.changed' })
    await expect(agree(offer.actor, addDays(endsOn, 1))()).rejects.toMatchObject({ code: 'royalty.changed' })
    expect(await atOnce([agree(offer.actor, endsOn), agree(offer.actor, endsOn)])).toEqual({
      won: 1,
      refused: ['royalty.changed'],
    })
    const left = await db.royaltyStatement.findMany({ where: { agreementId }, orderBy: { periodStart: 'asc' } })
    expect(left.map(({ id }) => id)).toEqual(statements.slice(0, 2).map(({ id }) => id))
    expect(dayOf(left[1]!.periodEnd)).toBe(endsOn)
    expect(dayOf(left[1]!.dueOn)).toBe(addDays(endsOn, 30))
    expect(await proposeRoyalty(need.actor, dealId, termsOfRoyalty())).toBeDefined()
  })

  it('is kept by the database as it was', async () => {
    const { agreementId, first, dealId, need } = await makeRoyalty()
    const change = db.royaltyAgreement.update({ where: { id: agreementId }, data: { rateBasisPoints: 1 } })
    await expect(change).rejects.toThrow()
    await sendStatement(need.actor, dealId, first, await enter(need.actor, dealId, first))
    await expect(db.royaltyStatement.update({ where: { id: first }, data: { salesYen: 1n } })).rejects.toThrow()
    await expect(db.royaltyStatement.delete({ where: { id: first } })).rejects.toThrow()
  })

  it.each([
    ['rateBasisPoints', 0],
    ['rateBasisPoints', 10_001],
    ['statementDays', 61],
    ['paymentDays', 61],
    ['paymentDays', 29],
  ])('the database refuses %s %i', async (column, value) => {
    const { dealId, need } = await makeDesignDeal()
    const id = await proposeRoyalty(need.actor, dealId, termsOfRoyalty())
    const { id: _id, ...row } = await agreementRow(id)
    await db.royaltyAgreement.update({ where: { id }, data: { status: 'superseded' } })
    await expect(db.royaltyAgreement.create({ data: { ...row, [column]: value } })).rejects.toThrow(/violates check/)
  })
})

describe('a statement', () => {
  it('says what the sales make and is frozen', async () => {
    const { dealId, offer, need, first } = await makeRoyalty()
    const seen = await enter(need.actor, dealId, first, 1_000_000, '秋の市で売れました')
    expect((await getStatementPage(need.actor, dealId, first)).entered).toMatchObject({ royaltyYen: 35_000, seen })
    expect(await getStatementPage(offer.actor, dealId, first)).toMatchObject({
      entered: null,
      statement: { stated: null },
    })
    await sendStatement(need.actor, dealId, first, seen)
    const stated = { salesYen: 1_000_000, royaltyYen: 35_000, taxYen: 3_500, withheldYen: 3_573, totalYen: 34_927 }
    const page = await getStatementPage(offer.actor, dealId, first)
    expect(page).toMatchObject({ statement: { standing: 'sent', stated } })
    await expect(enter(need.actor, dealId, first)).rejects.toMatchObject({ code: 'royalty.already_sent' })
  })

  it('of nothing sold is one, too', async () => {
    const { dealId, need, first } = await makeRoyalty()
    await sendStatement(need.actor, dealId, first, await enter(need.actor, dealId, first, 0))
    expect(await statementRow(first)).toMatchObject({ salesYen: 0n, royaltyYen: 0n, taxYen: 0n, withheldYen: 0n })
  })

  it('is made by the payer alone, when its period is over, and of the figures that were shown', async () => {
    const { dealId, offer, need, first, statements } = await makeRoyalty()
    await expect(enter(offer.actor, dealId, first)).rejects.toMatchObject({ code: 'deal.not_found' })
    await expect(enter((await makeOwner()).actor, dealId, first)).rejects.toMatchObject({ code: 'deal.not_found' })
    await expect(enter(need.actor, dealId, statements[1]!.id)).rejects.toMatchObject({ code: 'royalty.period_runs' })
    const seen = await enter(need.actor, dealId, first)
    await db.royaltyStatement.update({ where: { id: first }, data: { enteredAt: new Date(Date.parse(seen) + 1) } })
    await expect(sendStatement(need.actor, dealId, first, seen)).rejects.toMatchObject({ code: 'royalty.changed' })
  })

  it('is sent once, by a double press and by two members', async () => {
    for (let round = 0; round < 4; round++) {
      const { dealId, need, first } = await makeRoyalty()
      const colleague = await colleagueOf(need)
      const seen = await enter(need.actor, dealId, first)
      const send = (actor: MemberActor) => () => sendStatement(actor, dealId, first, seen)
      expect(await atOnce([send(need.actor), send(colleague), send(need.actor)])).toEqual({
        won: 1,
        refused: ['royalty.already_sent', 'royalty.already_sent'],
      })
      expect(await db.auditEntry.count({ where: { entityId: dealId, action: 'royalty.stated' } })).toBe(1)
    }
  })

  it('is corrected by a further one of the difference; nobody else sees that before it is sent', async () => {
    const { dealId, offer, need, first } = await makeRoyalty()
    await sendStatement(need.actor, dealId, first, await enter(need.actor, dealId, first))
    const open = () => openCorrection(need.actor, dealId, first)
    expect(await atOnce([open, open])).toEqual({ won: 1, refused: ['royalty.correction_open'] })
    const { id } = await db.royaltyStatement.findFirstOrThrow({ where: { correctsId: first } })
    expect((await getRoyaltyPage(offer.actor, dealId)).agreed[0]!.statements).toHaveLength(4)
    await expect(getStatementPage(offer.actor, dealId, id)).rejects.toMatchObject({ code: 'royalty.not_found' })
    await sendStatement(need.actor, dealId, id, await enter(need.actor, dealId, id, 1_200_000))
    expect(await statementRow(id)).toMatchObject({ royaltyYen: 7_000n, taxYen: 700n, withheldYen: 714n })
    const again = await open()
    await sendStatement(need.actor, dealId, again, await enter(need.actor, dealId, again, 900_000))
    expect(await statementRow(again)).toMatchObject({ royaltyYen: -10_500n, taxYen: -1_050n, withheldYen: 0n })
    expect(await statementRow(first)).toMatchObject({ salesYen: 1_000_000n, royaltyYen: 35_000n })
  })
})

describe('looking into the records', () => {
  it('is asked for by the designer once, answered by the payer, and settled', async () => {
    const { dealId, offer, need, agreementId, first } = await makeRoyalty()
    const about = (statementId?: string) => ({ agreementId, statementId, reason: '店頭の数と合いません。' })
    await expect(askAudit(offer.actor, dealId, about(first))).rejects.toMatchObject({ code: 'royalty.not_sent' })
    await sendStatement(need.actor, dealId, first, await enter(need.actor, dealId, first))
    const ask = () => askAudit(offer.actor, dealId, about(first))
    expect(await atOnce([ask, ask])).toEqual({ won: 1, refused: ['royalty.audit_open'] })
    const { id: auditId } = await db.royaltyAudit.findFirstOrThrow({ where: { agreementId } })
    await expect(answerAudit(offer.actor, dealId, { auditId, answer: '？' })).rejects.toMatchObject({
      code: 'deal.not_found',
    })
    await answerAudit(need.actor, dealId, { auditId, answer: '調べました。' })
    const call = (actor: MemberActor) => () => callOperator(actor, dealId, { auditId })
    expect(await atOnce([call(need.actor), call(offer.actor)])).toEqual({ won: 1, refused: ['royalty.audit_state'] })
    expect((await getRoyaltyPage(await makeOperatorActor(), dealId)).agreed[0]!.audits).toMatchObject([
      { state: 'with_operator', reason: '店頭の数と合いません。', answer: '調べました。' },
    ])
    await closeAudit(offer.actor, dealId, { auditId })
    await expect(closeAudit(offer.actor, dealId, { auditId })).rejects.toMatchObject({ code: 'royalty.audit_state' })
  })

  it('is not asked for where it was not agreed on, nor by the payer', async () => {
    const { dealId, offer, need, agreementId } = await makeRoyalty({ mayAudit: false })
    const input = { agreementId, reason: '確認したいです。' }
    await expect(askAudit(offer.actor, dealId, input)).rejects.toMatchObject({ code: 'royalty.no_audit' })
    await expect(askAudit(need.actor, dealId, input)).rejects.toMatchObject({ code: 'deal.not_found' })
  })
})

it('others see nothing of it, the navigator and the operator do', async () => {
  const { dealId, first, navigator } = await makeRoyalty()
  const stranger = (await makeOwner()).actor
  await expect(getRoyaltyPage(stranger, dealId)).rejects.toMatchObject({ code: 'deal.not_found' })
  await expect(getStatementPage(stranger, dealId, first)).rejects.toMatchObject({ code: 'deal.not_found' })
  for (const actor of [navigator.actor, await makeOperatorActor()])
    expect(await getRoyaltyPage(actor, dealId)).toMatchObject({ viewer: { side: null, acts: [] }, asks: null })
})
