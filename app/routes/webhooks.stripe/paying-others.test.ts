import { describe, expect, it } from 'vitest'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { reconcilePayments } from '#app/features/billing/reactions/reconcile/reconcile-payments.server.ts'
import { followRefund } from '#app/features/payouts/commands/follow-refund.server.ts'
import { notePayeeAccount } from '#app/features/payouts/commands/note-payee-account.server.ts'
import { retryTransfer } from '#app/features/payouts/commands/retry-transfer.server.ts'
import { compareOwnTransfers, compareTransfers } from '#app/features/payouts/reactions/compare-transfers.server.ts'
import { observeTransfer } from '#app/features/payouts/reactions/observe-transfer.server.ts'
import { sweepPayouts } from '#app/features/payouts/reactions/sweep-payouts.server.ts'
import { startPayment } from '#app/features/billing/reactions/start-payment.server.ts'
import { acceptMilestone } from '#app/features/milestones/commands/accept-milestone.server.ts'
import { billMilestone } from '#app/features/milestones/commands/bill-milestone.server.ts'
import { deliverMilestone } from '#app/features/milestones/commands/deliver-milestone.server.ts'
import { makeOrderedWork, stateOf } from '#app/features/milestones/testing/make-work.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { standinControl } from '#app/platform/stripe/standin/control-client.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { makePayee, nextDay, paidWork } from './testing/use-payees.server.ts'
import { EMAIL, hear, pageUrl, SUCCEEDS, usePayments } from './testing/use-payments.server.ts'

const payments = usePayments()

// Each goes through Stripe's pages, its webhooks and our jobs several times.
const SLOW = { timeout: 60_000 }
const control = () => standinControl(payments.standin.url)
const later = (minutes: number) => clock.moveBy(minutes * MINUTE_MS)

/** Stripe carries out the next transfer, and neither its answer nor its event arrives. */
async function loseWord(release: () => Promise<unknown>): Promise<void> {
  payments.standin.failNext({ kind: 'truncated', path: '/v1/transfers', method: 'POST' })
  payments.standin.setKnobs({ loseRate: 1 })
  await release()
  await expect(hear(payments)).rejects.toThrow('payee_transfer.due')
}

async function sentWork() {
  const payee = await makePayee(payments)
  await payee.register()
  const work = await paidWork(payments, payee.participantId)
  expect(await work.release()).toBe('released')
  await hear(payments, 2)
  const operator = await makeOperatorActor()
  const refund = (amountYen: number) =>
    requestRefund(operator, { chargeId: work.chargeId, amountYen, reason: 'goodwill' })
  return { payee, operator, refund, ...work }
}

describe('an account of somebody who is paid', SLOW, () => {
  it('is filled in at Stripe, and stands ready when Stripe says so', async () => {
    const payee = await makePayee(payments)
    await payee.start()
    expect(await payee.account()).toMatchObject({ standing: 'not_started' })
    await payee.register({ document: 'in_review' })
    expect(await payee.account()).toMatchObject({ standing: 'in_review', wanted: [] })
    const { stripeAccountId } = await payee.account()
    await control().decideAccount({ account: stripeAccountId ?? '', outcome: 'document_refused' })
    await hear(payments)
    expect(await payee.account()).toMatchObject({ standing: 'information_needed', wanted: ['document'] })
    await payee.register()
    expect(await payee.account()).toMatchObject({ standing: 'ready', wanted: [] })
    await control().decideAccount({ account: stripeAccountId ?? '', outcome: 'rejected' })
    await hear(payments)
    expect(await payee.account()).toMatchObject({ standing: 'restricted' })
  })

  it('loses nothing while Stripe is down: the same button works later', async () => {
    const payee = await makePayee(payments)
    payments.standin.failNext({ kind: '500', times: 3, path: '/v1/accounts' })
    await expect(payee.start()).rejects.toMatchObject({ code: 'payments.unreachable' })
    payments.standin.failNext({ kind: 'truncated', path: '/v1/accounts' })
    await expect(payee.start()).rejects.toMatchObject({ code: 'payments.unreachable' })
    await Promise.all([payee.start(), payee.start()])
    expect(
      (await payments.stripe.accounts.list({ limit: 100 })).data.filter(
        (one) => one.metadata?.['participant_id'] === payee.participantId,
      ),
    ).toHaveLength(1)
  })

  it('is not brought back by an answer to an older question', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const observed = {
      detailsSubmitted: true,
      transfers: 'inactive',
      payoutsEnabled: false,
      currentlyDue: [],
      disabledReason: null,
    }
    const askedAt = new Date(clock.now().getTime() - 60_000)
    await notePayeeAccount({ participantId: payee.participantId, observed, askedAt })
    expect(await payee.account()).toMatchObject({ standing: 'ready' })
  })

  it('is read by the sweep when its event was lost', async () => {
    const payee = await makePayee(payments)
    payments.standin.setKnobs({ loseRate: 1 })
    await payee.register()
    expect(await payee.account()).toMatchObject({ standing: 'not_started' })
    await sweepPayouts()
    expect(await payee.account()).toMatchObject({ standing: 'ready' })
  })
})

describe('money for accepted work', SLOW, () => {
  it('is sent out of its payment, less our fee, and stands in the ledger', async () => {
    const { transfer, booked, payee } = await sentWork()
    const row = await transfer()
    expect(row).toMatchObject({ state: 'sent', sentYen: 198_000n, reversedYen: 0n })
    expect(await payments.stripe.transfers.retrieve(row.stripeTransferId ?? '')).toMatchObject({
      amount: 198_000,
      destination: (await payee.account()).stripeAccountId,
      metadata: { payee_transfer_id: row.id },
    })
    expect(await booked('payee_funds')).toBe(0n)
    expect(await booked('fee_revenue')).toBe(-20_000n)
    expect(await booked('consumption_tax_payable')).toBe(-2_000n)
    expect(await booked('stripe_clearing')).toBe(22_000n)
  })

  it('waits for the account, and goes out when that is ready', async () => {
    const payee = await makePayee(payments)
    const { release, transfer } = await paidWork(payments, payee.participantId)
    await release()
    await hear(payments)
    expect(await transfer()).toMatchObject({ state: 'waiting_for_account' })
    await payee.register()
    expect(await transfer()).toMatchObject({ state: 'sent' })
  })

  it('is released once, however often and at once it is asked for', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, chargeId } = await paidWork(payments, payee.participantId)
    const outcomes = await Promise.all([release(), release(), release()])
    expect(outcomes.sort()).toEqual(['released', 'released_before', 'released_before'])
    await hear(payments, 2)
    expect(await release()).toBe('released_before')
    expect((await payments.stripe.transfers.list({ transfer_group: `charge_${chargeId}` })).data).toHaveLength(1)
  })

  it('is sent once when Stripe does not answer, breaks off or is slow to be heard', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, transfer, chargeId } = await paidWork(payments, payee.participantId)
    await loseWord(release)
    later(5)
    await sweepPayouts()
    expect(await transfer()).toMatchObject({ state: 'sent' })
    expect((await payments.stripe.transfers.list({ transfer_group: `charge_${chargeId}` })).data).toHaveLength(1)
  })

  it('is found again after the key was forgotten', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, transfer, chargeId } = await paidWork(payments, payee.participantId)
    await loseWord(release)
    nextDay(2)
    await sweepPayouts()
    expect(await transfer()).toMatchObject({ state: 'sent' })
    expect((await payments.stripe.transfers.list({ transfer_group: `charge_${chargeId}` })).data).toHaveLength(1)
  })

  it('changes nothing when it is heard of late, twice and out of order', async () => {
    const { transfer, refund, booked } = await sentWork()
    await refund(110_000)
    await hear(payments, 3)
    const before = await transfer()
    const events = await payments.stripe.events.list({ types: ['transfer.created', 'transfer.reversed'], limit: 10 })
    for (const { id } of [...events.data, ...events.data].reverse()) {
      await db.stripeEvent.updateMany({ where: { id }, data: { handledAt: null } })
      payments.standin.redeliver(id)
    }
    await hear(payments, 2)
    for (let turn = 0; turn < 2; turn++) await observeTransfer(before.stripeTransferId ?? '')
    expect(await transfer()).toMatchObject({ state: 'partly_reversed', sentYen: 198_000n, reversedYen: 99_000n })
    expect(await booked('payee_funds')).toBe(-110_000n)
  })
})

describe('a milestone', SLOW, () => {
  it('that is paid, delivered and accepted is paid out, and stands as released', async () => {
    const work = await makeOrderedWork([200_000], 'individual')
    const { quoteId } = await billMilestone(work.client.actor, work.milestoneId)
    const start = () => startPayment(work.client.actor, { quote: { id: quoteId }, locale: 'ja', method: 'checkout' })
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear(payments, 3)
    await deliverMilestone(work.designer.actor, work.milestoneId, 'データを送りました。')
    await acceptMilestone(work.client.actor, work.milestoneId)
    await hear(payments, 2)
    const transfer = () => db.payeeTransfer.findFirstOrThrow({ where: { charge: { quoteId } } })
    expect(await transfer()).toMatchObject({ state: 'waiting_for_account', withheldYen: 20_420n })
    expect(await stateOf(work.milestoneId)).toBe('accepted')
    await (await makePayee(payments, work.designer)).register()
    await hear(payments, 2)
    // 200,000 and tax, less what the client withholds, less our tenth with its tax.
    expect(await transfer()).toMatchObject({ state: 'sent', sentYen: 177_580n })
    expect(await stateOf(work.milestoneId)).toBe('released')
    const chargeId = (await transfer()).chargeId
    await requestRefund(await makeOperatorActor(), { chargeId, amountYen: 199_580, reason: 'goodwill' })
    await hear(payments, 3)
    expect(await transfer()).toMatchObject({ state: 'reversed', reversedYen: 177_580n })
  })
})

describe('a refund after the money was passed on', SLOW, () => {
  it('takes back the payee’s part, then the rest, and never more', async () => {
    const { refund, transfer, booked, chargeId } = await sentWork()
    await refund(110_000)
    await hear(payments, 3)
    expect(await transfer()).toMatchObject({ state: 'partly_reversed', reversedYen: 99_000n })
    expect(await booked('payee_funds')).toBe(-110_000n)
    await refund(110_000)
    await hear(payments, 3)
    await followRefund({ chargeId })
    await hear(payments)
    const row = await transfer()
    expect(row).toMatchObject({ state: 'reversed', reversedYen: 198_000n })
    expect(row.reversals.map(({ amountYen, state }) => [amountYen, state])).toEqual([
      [99_000n, 'done'],
      [99_000n, 'done'],
    ])
    expect(await booked('payee_funds')).toBe(-220_000n)
  })

  it('that cannot be covered is told to the operator, who asks once more', async () => {
    const { refund, transfer, operator, payee } = await sentWork()
    nextDay(6)
    await payments.stripe.events.list({ limit: 1 })
    await hear(payments, 2)
    expect(await db.payeePayout.findMany({ where: { participantId: payee.participantId } })).toHaveLength(1)
    await refund(220_000)
    await hear(payments, 3)
    const failed = await transfer()
    expect(failed).toMatchObject({ state: 'sent', reversals: [{ state: 'failed' }] })
    // New money reaches the account, so that the next try is covered.
    const other = await paidWork(payments, payee.participantId)
    await other.release()
    await hear(payments, 2)
    await retryTransfer(operator, { transferId: failed.id })
    await hear(payments, 2)
    expect(await transfer()).toMatchObject({ state: 'reversed', reversals: [{ state: 'failed' }, { state: 'done' }] })
  })

  it('at the same moment as the release leaves no more with the payee than is theirs', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, transfer, chargeId } = await paidWork(payments, payee.participantId)
    const operator = await makeOperatorActor()
    await Promise.all([release(), requestRefund(operator, { chargeId, amountYen: 110_000, reason: 'goodwill' })])
    await hear(payments, 4)
    const { sentYen, reversedYen } = await transfer()
    expect(sentYen - reversedYen).toBe(99_000n)
  })

  it('of the part that was never released takes nothing back', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, transfer, chargeId } = await paidWork(payments, payee.participantId)
    await release({ workYen: 100_000n, taxYen: 10_000n, feeYen: 10_000n, feeTaxYen: 1_000n })
    await hear(payments, 2)
    await requestRefund(await makeOperatorActor(), { chargeId, amountYen: 110_000, reason: 'goodwill' })
    await hear(payments, 3)
    expect(await transfer()).toMatchObject({ state: 'sent', sentYen: 99_000n, reversedYen: 0n, reversals: [] })
  })

  it('in whole before anything was sent ends it', async () => {
    const payee = await makePayee(payments)
    const { release, transfer, chargeId } = await paidWork(payments, payee.participantId)
    await release()
    await requestRefund(await makeOperatorActor(), { chargeId, amountYen: 220_000, reason: 'goodwill' })
    await hear(payments, 3)
    await payee.register()
    expect(await transfer()).toMatchObject({ state: 'reversed', sentYen: 0n })
  })
})

describe('what Stripe has sent to the bank', SLOW, () => {
  it('is kept as heard of, and a failure is told', async () => {
    const { payee } = await sentWork()
    nextDay(6)
    await payments.stripe.events.list({ limit: 1 })
    nextDay(2)
    await payments.stripe.events.list({ limit: 1 })
    await hear(payments, 2)
    const rows = () => db.payeePayout.findMany({ where: { participantId: payee.participantId } })
    expect(await rows()).toMatchObject([{ amountYen: 198_000n, state: 'paid' }])
    await sweepPayouts()
    expect(await rows()).toHaveLength(1)
  })
})

describe('the comparison with Stripe', SLOW, () => {
  it('finds a transfer nobody has heard of and brings the ledger to it', async () => {
    const payee = await makePayee(payments)
    await payee.register()
    const { release, transfer } = await paidWork(payments, payee.participantId)
    await loseWord(release)
    const since = Math.floor(clock.now().getTime() / 1000) - 3600
    const made = (await payments.stripe.transfers.list({ created: { gte: since } })).data[0]
    expect(await transfer()).toMatchObject({ state: 'pending' })
    expect(await compareTransfers(since)).toMatchObject({
      findings: [{ kind: 'transfer', objectId: made?.id, isMended: true }],
    })
    expect(await transfer()).toMatchObject({ state: 'sent' })
    expect(await compareOwnTransfers(since)).toMatchObject({ findings: [] })
  })

  it('is part of the usual run', async () => {
    const { transfer } = await sentWork()
    await db.$executeRaw`ALTER TABLE "PayeeTransfer" DISABLE TRIGGER guard`
    const { id, stripeTransferId } = await transfer()
    await db.payeeTransfer.updateMany({
      where: { id },
      data: { reversedYen: 1n, takenBackYen: 1n, state: 'partly_reversed' },
    })
    await reconcilePayments([compareTransfers, compareOwnTransfers])
    const run = await db.reconciliationRun.findFirstOrThrow({ orderBy: { startedAt: 'desc' } })
    expect(run.findings).toContainEqual({ kind: 'unmoved', objectId: stripeTransferId, isMended: false })
    await db.payeeTransfer.updateMany({ where: { id }, data: { reversedYen: 0n, takenBackYen: 0n, state: 'sent' } })
    await db.$executeRaw`ALTER TABLE "PayeeTransfer" ENABLE TRIGGER guard`
  })
})
