import { afterEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { addBusinessDays } from '#app/platform/business-days.server.ts'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { endOfTokyoDay, tokyoDay } from '#app/platform/day.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { takeStep } from '#app/features/deals/commands/take-step.server.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { breakOffDeal } from '#app/features/deals/commands/break-off-deal.server.ts'
import { convergeRefunds } from '#app/features/billing/commands/converge-refunds.server.ts'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { issueInvoice } from '#app/features/invoices/commands/issue-invoice.server.ts'
import { issueReceipt } from '#app/features/invoices/commands/issue-receipt.server.ts'
import { ledgerInvariants } from '#app/features/ledger/queries/ledger-invariants.server.ts'
import { acceptBySilence, acceptMilestone } from './commands/accept-milestone.server.ts'
import { askForChanges } from './commands/ask-for-changes.server.ts'
import { billMilestone } from './commands/bill-milestone.server.ts'
import { decideDispute } from './commands/decide-dispute.server.ts'
import { deliverMilestone } from './commands/deliver-milestone.server.ts'
import { followDealEnd } from './commands/follow-deal-end.server.ts'
import { followMoney } from './commands/follow-money.server.ts'
import { answerDispute, raiseDispute } from './commands/raise-dispute.server.ts'
import { planWhole } from './commands/plan-whole.server.ts'
import { onDealMoved } from './reactions/on-deal-moved.server.ts'
import { markReleased } from './writes/mark-released.server.ts'
import { getMilestonePage } from './queries/get-milestone-page.server.ts'
import { onMilestoneMoved } from './reactions/tell-of-work.server.ts'
import { readRelease } from './queries/read-release.server.ts'
import { sweepMilestones } from './reactions/sweep-milestones.server.ts'
import { makeDeliveredWork, makeFundedWork, makeOrderedWork, payQuote, stateOf } from './testing/make-work.server.ts'

const postingsOf = async (chargeId: string) => {
  const rows = await db.ledgerPosting.groupBy({
    by: ['accountCode'],
    where: { journal: { chargeId } },
    _sum: { amountYen: true },
  })
  return Object.fromEntries(rows.map(({ accountCode, _sum }) => [accountCode, Number(_sum.amountYen)]))
}
const documentsOf = async (chargeId: string) =>
  (await db.accountingDocument.findMany({ where: { chargeId }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)
const disputeOf = (milestoneId: string) =>
  db.milestoneDispute.findFirstOrThrow({ where: { milestoneId, decidedAt: null } })

/** Tells of a refund as Stripe would. */
async function sentBack(chargeId: string) {
  const refunds = await db.chargeRefund.findMany({ where: { chargeId } })
  const observed = refunds.map(({ id, amountYen }) => ({
    stripeRefundId: `re_${id}`,
    refundId: id,
    amountYen: Number(amountYen),
    status: 'succeeded',
  }))
  await convergeRefunds({ chargeId, observed })
  await followMoney(chargeId)
}

afterEach(() => clock.reset())

describe('money of a milestone', () => {
  it('is billed net of what the client withholds, held for the payee, and is no revenue of ours', async () => {
    const { milestoneId, chargeId, quoteId } = await makeFundedWork()
    const quote = await db.feeQuote.findUniqueOrThrow({
      where: { id: quoteId },
      include: { lines: { orderBy: { position: 'asc' } } },
    })
    expect(quote).toMatchObject({
      kind: 'milestone',
      subjectId: milestoneId,
      totalYen: 199_580n,
      baseAmountYen: 200_000n,
    })
    expect(quote.lines.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['work', 200_000n],
      ['withheld', -20_420n],
      ['tax', 20_000n],
    ])
    expect(await stateOf(milestoneId)).toBe('funded')
    expect(await postingsOf(chargeId)).toEqual({
      accounts_receivable: 0,
      stripe_clearing: 199_580,
      payee_funds: -199_580,
    })
    expect(await ledgerInvariants()).toEqual([])
    await issueInvoice(chargeId)
    await issueReceipt(chargeId)
    expect(await documentsOf(chargeId)).toEqual(['deposit_receipt'])
    const broken = await db.$queryRaw`SELECT * FROM "document_invariants" WHERE "subject" = ${chargeId}`
    expect(broken).toEqual([])
  })

  it('is billed once, however often the button is pressed', async () => {
    const { client, milestoneId } = await makeOrderedWork()
    const pay = () => billMilestone(client.actor, milestoneId)
    const { won, lost } = wonAndLost(await race(pay, pay, pay))
    expect([won.length, lost.length]).toEqual([1, 2])
    expect(lost).toMatchObject([{ code: 'milestone.wrong_state' }, { code: 'milestone.wrong_state' }])
    expect(await db.feeQuote.count({ where: { subjectId: milestoneId } })).toBe(1)
  })

  it('that is told of twice changes nothing', async () => {
    const { chargeId, milestoneId } = await makeDeliveredWork()
    await followMoney(chargeId)
    expect(await stateOf(milestoneId)).toBe('delivered')
  })
})

describe('each step', () => {
  it('is for one of the two, and for nobody else', async () => {
    const { client, designer, navigator, milestoneId } = await makeFundedWork()
    const stranger = await makeOwner()
    await expect(deliverMilestone(client.actor, milestoneId, 'x')).rejects.toThrow('milestone.other_party')
    for (const { actor } of [navigator, stranger]) {
      await expect(deliverMilestone(actor, milestoneId, 'x')).rejects.toThrow('milestone.not_found')
      await expect(raiseDispute(actor, milestoneId, 'x')).rejects.toThrow('milestone.not_found')
    }
    await deliverMilestone(designer.actor, milestoneId, '納めました。')
    for (const press of [
      acceptMilestone,
      (...[actor, id]: Parameters<typeof acceptMilestone>) => askForChanges(actor, id, 'x'),
    ])
      await expect(press(designer.actor, milestoneId)).rejects.toThrow('milestone.other_party')
    await acceptMilestone(client.actor, milestoneId)
    await expect(askForChanges(client.actor, milestoneId, 'x')).rejects.toThrow('milestone.wrong_state')
  })

  it('acceptance freezes what is released, gives the payee its notice and tells payouts', async () => {
    const { client, designer, milestoneId, chargeId, dealId } = await makeDeliveredWork()
    await acceptMilestone(client.actor, milestoneId)
    expect(await readRelease(db, milestoneId)).toMatchObject({
      dealId,
      kind: 'milestone',
      payeeParticipantId: designer.participant.id,
      chargeId,
      workYen: 200_000n,
      taxYen: 20_000n,
      withheldYen: 20_420n,
      heldYen: 199_580n,
      scheduleKey: 'design.milestone_fee',
      feeYen: 20_000n,
      feeTaxYen: 2_000n,
      netYen: 177_580n,
    })
    const notice = await db.accountingDocument.findFirstOrThrow({
      where: { cause: `milestone:${milestoneId}:payment_notice` },
    })
    expect(notice).toMatchObject({ totalYen: 177_580n, counterpartyParticipantId: designer.participant.id })
    expect(notice.content).toMatchObject({
      deductions: [{ amountYen: -20_420 }, { amountYen: -20_000 }, { amountYen: -2_000 }],
      facts: expect.arrayContaining([expect.objectContaining({ value: expect.stringContaining('個人へのデザイン') })]),
    })
    const change = db.$executeRaw`UPDATE "Milestone" SET "feeYen" = 0 WHERE "id" = ${milestoneId}::uuid`
    await expect(change).rejects.toThrow('never changes')
  })

  it('nothing is withheld from a company', async () => {
    const { client, milestoneId } = await makeDeliveredWork([200_000], 'corporation')
    await acceptMilestone(client.actor, milestoneId)
    expect(await readRelease(db, milestoneId)).toMatchObject({ withheldYen: 0n, heldYen: 220_000n, netYen: 198_000n })
  })
})

describe('silence', () => {
  it('accepts at the end of the fourteenth day in Japan, not before', async () => {
    const { milestoneId } = await makeDeliveredWork()
    const { acceptBy } = await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })
    clock.moveBy(acceptBy!.getTime() - clock.now().getTime() - 60_000)
    await sweepMilestones()
    expect(await stateOf(milestoneId)).toBe('delivered')
    clock.moveBy(61_000)
    await sweepMilestones()
    expect(await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })).toMatchObject({
      state: 'accepted',
      acceptedHow: 'silence',
    })
  })

  it('accepts nothing while changes are asked for, and begins anew with the next delivery', async () => {
    const { client, designer, milestoneId } = await makeDeliveredWork()
    await askForChanges(client.actor, milestoneId, '色を直してください。')
    clock.moveBy(20 * DAY_MS)
    await sweepMilestones()
    expect(await stateOf(milestoneId)).toBe('changes_asked')
    await deliverMilestone(designer.actor, milestoneId, '直しました。')
    await sweepMilestones()
    expect(await stateOf(milestoneId)).toBe('delivered')
  })

  it('does not release money that has partly gone back; the others are accepted all the same', async () => {
    const doubtful = await makeDeliveredWork()
    const sound = await makeDeliveredWork()
    const refund = { chargeId: doubtful.chargeId, amountYen: 1_000, reason: 'other' } as const
    await requestRefund(await makeOperatorActor(), refund)
    await sentBack(doubtful.chargeId)
    clock.moveBy(16 * DAY_MS)
    await sweepMilestones()
    expect(await stateOf(doubtful.milestoneId)).toBe('delivered')
    const accept = acceptMilestone(doubtful.client.actor, doubtful.milestoneId)
    await expect(accept).rejects.toThrow('milestone.not_funded')
    expect(await stateOf(sound.milestoneId)).toBe('accepted')
  })
})

it('of accepting, asking for changes and silence at the same moment exactly one wins', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { client, milestoneId } = await makeDeliveredWork()
    clock.moveBy(16 * DAY_MS)
    const results = await race<unknown>(
      () => acceptMilestone(client.actor, milestoneId),
      () => askForChanges(client.actor, milestoneId, '直してください。'),
      () => acceptBySilence(milestoneId),
    )
    const moves = await db.auditEntry.count({
      where: {
        entityId: milestoneId,
        action: { in: ['milestone.accept', 'milestone.accept_by_silence', 'milestone.ask_for_changes'] },
      },
    })
    expect([moves, results.length]).toEqual([1, 3])
    const notices = await db.accountingDocument.count({ where: { cause: `milestone:${milestoneId}:payment_notice` } })
    expect(notices).toBe((await stateOf(milestoneId)) === 'accepted' ? 1 : 0)
    clock.reset()
  }
})

describe('a dispute', () => {
  it('is answered once by the other side, within five business days', async () => {
    const { client, designer, milestoneId } = await makeDeliveredWork()
    await raiseDispute(client.actor, milestoneId, '頼んだものと違います。')
    const dispute = await disputeOf(milestoneId)
    expect(dispute.answerBy).toEqual(endOfTokyoDay(addBusinessDays(tokyoDay(clock.now()), 5)))
    await expect(answerDispute(client.actor, milestoneId, 'x')).rejects.toThrow('milestone.wrong_state')
    const answer = () => answerDispute(designer.actor, milestoneId, '発注書のとおりです。')
    const { won, lost } = wonAndLost(await race(answer, answer))
    expect([won.length, lost]).toMatchObject([1, [{ code: 'milestone.already_answered' }]])
    clock.moveBy(30 * DAY_MS)
    await sweepMilestones()
    expect(await stateOf(milestoneId)).toBe('disputed')
  })

  it('is decided by the operator alone: a part is released, the rest goes back with its tax', async () => {
    const { client, milestoneId, chargeId } = await makeDeliveredWork()
    await raiseDispute(client.actor, milestoneId, '一部しかできていません。')
    const { id: disputeId } = await disputeOf(milestoneId)
    const decision = { disputeId, releasedWork: 100_000, words: '半分ができています。' }
    await expect(decideDispute(client.actor, milestoneId, decision)).rejects.toThrow('request.forbidden')
    const operator = await makeOperatorActor()
    const more = { ...decision, releasedWork: 200_001 }
    await expect(decideDispute(operator, milestoneId, more)).rejects.toThrow('milestone.more_than_agreed')
    const decide = () => decideDispute(operator, milestoneId, decision)
    expect(wonAndLost(await race(decide, decide)).won.length).toBe(1)
    expect(await readRelease(db, milestoneId)).toMatchObject({
      workYen: 100_000n,
      taxYen: 10_000n,
      withheldYen: 10_210n,
      heldYen: 99_790n,
      netYen: 88_790n,
    })
    expect(await db.chargeRefund.findMany({ where: { chargeId } })).toMatchObject([{ amountYen: 99_790n }])
    await sentBack(chargeId)
    expect(await stateOf(milestoneId)).toBe('accepted')
    expect(await postingsOf(chargeId)).toMatchObject({ payee_funds: -99_790, stripe_clearing: 99_790 })
    expect(await ledgerInvariants()).toEqual([])
  })

  it('can end with everything going back', async () => {
    const { designer, milestoneId, chargeId } = await makeFundedWork()
    await raiseDispute(designer.actor, milestoneId, '続けられません。')
    const { id: disputeId } = await disputeOf(milestoneId)
    const decision = { disputeId, releasedWork: 0, words: '仕事は始まっていません。' }
    await decideDispute(await makeOperatorActor(), milestoneId, decision)
    await sentBack(chargeId)
    expect(await stateOf(milestoneId)).toBe('refunded')
    expect(await readRelease(db, milestoneId)).toBeUndefined()
    expect(await postingsOf(chargeId)).toMatchObject({ payee_funds: 0, stripe_clearing: 0 })
    expect(await ledgerInvariants()).toEqual([])
  })
})

describe('a deal that is broken off', () => {
  it('gives up what is not paid and leaves what is paid to the operator', async () => {
    const { client, dealId, milestoneId } = await makeFundedWork([150_000, 50_000])
    await breakOffDeal(client.actor, dealId, { reason: 'price' })
    await followDealEnd(dealId)
    await followDealEnd(dealId)
    const states = await db.milestone.findMany({
      where: { dealId },
      orderBy: { position: 'asc' },
      select: { state: true },
    })
    expect(states).toEqual([{ state: 'disputed' }, { state: 'cancelled' }])
    expect(await disputeOf(milestoneId)).toMatchObject({ raisedBy: null, words: 'broken_off' })
  })

  it('money that comes after it is looked at by a person', async () => {
    const { client, dealId, milestoneId } = await makeOrderedWork()
    const { quoteId } = await billMilestone(client.actor, milestoneId)
    await breakOffDeal(client.actor, dealId, { reason: 'price' })
    await followDealEnd(dealId)
    await payQuote(quoteId)
    expect(await stateOf(milestoneId)).toBe('disputed')
    expect(await disputeOf(milestoneId)).toMatchObject({ words: 'paid_too_late' })
  })
})

it('a payment sent back as a whole ends the milestone', async () => {
  const { milestoneId, chargeId, client } = await makeDeliveredWork()
  await raiseDispute(client.actor, milestoneId, '違います。')
  await requestRefund(await makeOperatorActor(), { chargeId, amountYen: 199_580, reason: 'deal_undone' })
  await sentBack(chargeId)
  expect(await stateOf(milestoneId)).toBe('refunded')
  expect(await db.milestoneDispute.count({ where: { milestoneId, decidedAt: null } })).toBe(0)
})

it('money that was sent to the payee is released, once', async () => {
  const { client, milestoneId } = await makeDeliveredWork()
  await acceptMilestone(client.actor, milestoneId)
  const send = () => runCommand(system('test'), 'deal:act', (ctx) => markReleased(ctx, milestoneId))
  expect(wonAndLost(await race(send, send)).won.length).toBe(1)
  expect(await stateOf(milestoneId)).toBe('released')
  expect(await readRelease(db, milestoneId)).toBeUndefined()
})

describe('a trial', () => {
  async function makeTrial() {
    const made = await makeDeal({ track: 'trial', state: 'trial' })
    await db.deal.update({ where: { id: made.dealId }, data: { agreedAmountYen: 300_000n } })
    await onDealMoved({ dealId: made.dealId, transition: 'accept_terms' }, { jobId: 'x' })
    await planWhole(made.dealId)
    return { ...made, milestoneId: (await db.milestone.findFirstOrThrow({ where: { dealId: made.dealId } })).id }
  }

  it('is one milestone of the agreed price, from which nothing is withheld', async () => {
    const { need, milestoneId, dealId } = await makeTrial()
    expect(await db.milestone.findMany({ where: { dealId } })).toMatchObject([
      { kind: 'trial_price', workYen: 300_000n, withholder: 'none', withholdingReason: 'work_not_listed' },
    ])
    const { quoteId } = await billMilestone(need.actor, milestoneId)
    expect(await db.feeQuote.findUniqueOrThrow({ where: { id: quoteId } })).toMatchObject({
      kind: 'trial_price',
      totalYen: 330_000n,
    })
  })

  it('is delivered and accepted by the steps of its deal', async () => {
    const { offer, need, milestoneId, dealId } = await makeTrial()
    const { quoteId } = await billMilestone(need.actor, milestoneId)
    await payQuote(quoteId)
    const follow = (transition: string) => onDealMoved({ dealId, transition }, { jobId: transition })
    await takeStep(offer.actor, dealId, { transition: 'finish_trial' })
    await follow('finish_trial')
    expect(await stateOf(milestoneId)).toBe('delivered')
    await takeStep(need.actor, dealId, { transition: 'do_not_purchase' })
    await follow('do_not_purchase')
    expect(await stateOf(milestoneId)).toBe('accepted')
    expect(await readRelease(db, milestoneId)).toMatchObject({
      scheduleKey: 'trial.trial_fee',
      heldYen: 330_000n,
      feeYen: 15_000n,
      netYen: 313_500n,
    })
  })
})

it('what the two say to each other stands nowhere but on their page', async () => {
  const { client, designer, milestoneId, dealId } = await makeFundedWork()
  await deliverMilestone(designer.actor, milestoneId, '納品の印')
  await askForChanges(client.actor, milestoneId, '直しの印')
  await raiseDispute(designer.actor, milestoneId, '相談の印')
  await answerDispute(client.actor, milestoneId, '言い分の印')
  await onMilestoneMoved({ milestoneId, transition: 'dispute' }, { jobId: dealId })
  const marks = '(納品|直し|相談|言い分)の印'
  const told = await db.$queryRaw<{ found: string }[]>`
    SELECT 'audit' AS found FROM "AuditEntry" WHERE "data"::text ~ ${marks}
    UNION ALL SELECT 'notice' FROM "Notice" n WHERE row_to_json(n)::text ~ ${marks}
    UNION ALL SELECT 'job' FROM "pgboss"."job" WHERE "data"::text ~ ${marks}`
  expect(told).toEqual([])
  const page = JSON.stringify(await getMilestonePage(client.actor, milestoneId))
  for (const mark of ['納品の印', '直しの印', '相談の印', '言い分の印']) expect(page).toContain(mark)
  await expect(getMilestonePage((await makeOwner()).actor, milestoneId)).rejects.toThrow('milestone.not_found')
})

it('a payment whose news was lost is heard of by the sweep; a milestone may be paid after the end of its deal', async () => {
  const { client, dealId, milestoneId } = await makeOrderedWork()
  await db.deal.update({ where: { id: dealId }, data: { state: 'accepted' } })
  const { quoteId } = await billMilestone(client.actor, milestoneId)
  await payQuote(quoteId, { isHeard: false })
  expect(await stateOf(milestoneId)).toBe('awaiting_payment')
  await sweepMilestones()
  expect(await stateOf(milestoneId)).toBe('funded')
})
