import { describe, expect, it } from 'vitest'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { convergeRefunds } from '#app/features/billing/commands/converge-refunds.server.ts'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { createRefund } from '#app/features/billing/reactions/create-refund.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { EMAIL, pageUrl, quoted, SUCCEEDS, usePayments, hear } from './testing/use-payments.server.ts'

const payments = usePayments()

async function paid() {
  const made = await quoted()
  await submitCard({ url: await pageUrl(made.start) }, SUCCEEDS, EMAIL)
  await hear(payments, 3)
  const { id } = await made.charge()
  const operator = await makeOperatorActor()
  const refund = (amountYen: number) => requestRefund(operator, { chargeId: id, amountYen, reason: 'goodwill' })
  const rows = () => db.chargeRefund.findMany({ where: { chargeId: id }, orderBy: { createdAt: 'asc' } })
  return { ...made, id, operator, refund, rows }
}

describe('refunds', () => {
  it('go back in parts and whole; the payer sees each with its reason and is told', async () => {
    const { seller, deal, charge, refund, mails } = await paid()
    await refund(1_000_000)
    await hear(payments, 3)
    expect(await charge()).toMatchObject({ state: 'partially_refunded', refundedYen: 1_000_000n })
    await refund(2_300_000)
    await hear(payments, 3)
    expect(await charge()).toMatchObject({ state: 'refunded', refundedYen: 3_300_000n })
    expect(await getFeePage(seller.actor, deal.id)).toMatchObject({
      stage: 'refunded',
      action: null,
      refunds: [
        { amountYen: 1_000_000, reason: 'goodwill', state: 'succeeded' },
        { amountYen: 2_300_000, state: 'succeeded' },
      ],
    })
    expect(await mails('返金の手続きが済みました')).toHaveLength(2)
  })

  it('shrink revenue and tax without a remainder', async () => {
    const { id, refund } = await paid()
    for (const part of [1_000_001, 999_999, 1_300_000]) await refund(part)
    await hear(payments, 3)
    const rows = await db.ledgerPosting.groupBy({
      by: ['accountCode'],
      where: { journal: { chargeId: id } },
      _sum: { amountYen: true },
    })
    expect(rows.map(({ _sum }) => _sum.amountYen)).toEqual(rows.map(() => 0n))
    expect(rows.map(({ accountCode }) => accountCode).sort()).toEqual([
      'accounts_receivable',
      'consumption_tax_payable',
      'fee_revenue',
      'stripe_clearing',
    ])
  })

  it('never exceed what was paid, however many ask at once', async () => {
    const { charge, refund, rows } = await paid()
    await expect(refund(3_300_001)).rejects.toMatchObject({ code: 'charge.refund_too_large' })
    const asked = await Promise.allSettled([2_000_000, 2_000_000, 2_000_000].map(refund))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await hear(payments, 3)
    expect(await charge()).toMatchObject({ refundedYen: 2_000_000n })
    await expect(refund(1_300_001)).rejects.toMatchObject({ code: 'charge.refund_too_large' })
    expect(await rows()).toHaveLength(1)
  })

  it('are not there for anybody but the operator, nor before the payment', async () => {
    const { id, seller } = await paid()
    const input = { chargeId: id, amountYen: 1, reason: 'other' as const }
    await expect(requestRefund(seller.actor, input)).rejects.toMatchObject({ code: 'request.forbidden' })
    const unpaid = await quoted()
    const chargeId = (await unpaid.charge()).id
    await expect(requestRefund(await makeOperatorActor(), { ...input, chargeId })).rejects.toMatchObject({
      code: 'charge.refund_too_large',
    })
  })

  it('made at Stripe itself are taken in, once', async () => {
    const { id, charge, rows } = await paid()
    const { stripePaymentIntentId } = await charge()
    await payments.stripe.refunds.create({ payment_intent: stripePaymentIntentId ?? '', amount: 500 })
    await hear(payments, 3)
    expect(await rows()).toMatchObject([{ amountYen: 500n, reason: 'made_at_stripe', state: 'succeeded' }])
    expect(await db.ledgerJournal.count({ where: { businessKey: { startsWith: `charge:${id}:refund:` } } })).toBe(1)
  })

  it.each(['reset_after', 'reset_before', '500'] as const)('%s: the repeated call makes one refund', async (kind) => {
    const { charge, refund, rows } = await paid()
    const { refundId } = await refund(700)
    payments.standin.failNext({ kind, path: '/v1/refunds', method: 'POST', times: 3 })
    await expect(createRefund({ refundId })).rejects.toThrow()
    expect(await rows()).toMatchObject([{ state: 'requested' }])
    clock.moveBy(3 * MINUTE_MS)
    await sweepPayments()
    await hear(payments, 3)
    const { stripePaymentIntentId } = await charge()
    const made = await payments.stripe.refunds.list({ payment_intent: stripePaymentIntentId ?? '' })
    expect(made.data).toMatchObject([{ amount: 700, metadata: { refund_id: refundId } }])
    expect(await rows()).toMatchObject([{ state: 'succeeded' }])
  })

  it('told late or twice change nothing, and a failed one is posted back', async () => {
    const { id, charge, refund } = await paid()
    const { refundId } = await refund(1_000)
    await hear(payments, 3)
    const row = await db.chargeRefund.findUniqueOrThrow({ where: { id: refundId } })
    const observed = { stripeRefundId: row.stripeRefundId ?? '', refundId, amountYen: 1_000 }
    const tell = (status: string) => convergeRefunds({ chargeId: id, observed: [{ ...observed, status }] })
    expect([await tell('pending'), await tell('succeeded')]).toEqual([1_000n, 1_000n])
    expect(await convergeRefunds({ chargeId: id, observed: [] })).toBe(1_000n)
    await Promise.all([tell('failed'), tell('failed'), tell('succeeded')])
    expect(await charge()).toMatchObject({ state: 'paid', refundedYen: 0n })
    expect(await db.ledgerJournal.count({ where: { businessKey: { startsWith: `charge:${id}:refund:` } } })).toBe(2)
  })
})
