import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import type { Standin } from './server.server.ts'
import { eventTypesOf, startCheckedStandin } from './testing/checked-standin.server.ts'

let standin: Standin
let stripe: Stripe
let control: ReturnType<typeof standinControl>
beforeAll(async () => {
  const started = await startCheckedStandin()
  standin = started.standin
  stripe = started.stripe
  control = standinControl(standin.url)
})
afterAll(() => standin.close())

const pay = (method = 'pm_card_visa', amount = 10_000): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.create({ amount, currency: 'jpy', payment_method: method, confirm: true })
const chargeOf = ({ latest_charge: charge }: Stripe.PaymentIntent) => stripe.charges.retrieve(String(charge))
const refund = ({ id }: Stripe.PaymentIntent, amount?: number) =>
  stripe.refunds.create({ payment_intent: id, ...(amount !== undefined && { amount }) })

const FAILED = ['refund.updated', 'charge.refund.updated', 'refund.failed']

describe('refunds that do not end at once', () => {
  it('wait, and succeed when the bank says so', async () => {
    const payment = await pay()
    await control.planRefund({ course: 'pending' })
    const waiting = await refund(payment, 4_000)
    expect(waiting.status).toBe('pending')
    // The sum counts what is on its way.
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 4_000, refunded: false })
    const types = await eventTypesOf(stripe, async () => {
      expect(await control.settleRefund({ refund: waiting.id, outcome: 'succeeded' })).toMatchObject({
        status: 'succeeded',
      })
      await control.settleRefund({ refund: waiting.id, outcome: 'succeeded' })
    })
    expect(types).toEqual(['refund.updated', 'charge.refund.updated'])
    expect((await refund(payment)).amount).toBe(6_000)
  })

  it('wait for a day when nobody says anything', async () => {
    const waiting = await refund(await pay('pm_card_pendingRefund'))
    await control.advanceClock(24 * 3600)
    expect(await stripe.refunds.retrieve(waiting.id)).toMatchObject({ status: 'succeeded' })
  })

  it('fail, and the money is there to be refunded again', async () => {
    const payment = await pay()
    await control.planRefund({ course: 'fails' })
    const types = await eventTypesOf(stripe, () => refund(payment))
    expect(types).toEqual(['refund.created', 'charge.refunded', ...FAILED])
    const [failed] = (
      await stripe.refunds.list({ payment_intent: payment.id, expand: ['data.failure_balance_transaction'] })
    ).data
    expect(failed).toMatchObject({
      status: 'failed',
      failure_reason: 'declined',
      failure_balance_transaction: { amount: 10_000, type: 'refund_failure' },
    })
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 0, refunded: false })
    expect((await refund(payment)).status).toBe('succeeded')
  })

  it('may fail after they have succeeded', async () => {
    const payment = await pay('pm_card_refundFail')
    expect((await refund(payment, 3_000)).status).toBe('succeeded')
    expect(await eventTypesOf(stripe, () => control.advanceClock(24 * 3600))).toEqual(FAILED)
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 0 })
  })

  it('ask the payer for an account when a shop was paid', async () => {
    const payment = await stripe.paymentIntents.create({
      amount: 3_000,
      currency: 'jpy',
      allowed_payment_method_types: ['konbini'],
      payment_method_data: { type: 'konbini', billing_details: { email: 'hanako@example.jp' } },
      confirm: true,
    })
    await expect(refund(payment)).rejects.toThrow('successful charge')
    await control.decideVoucher({ paymentIntent: payment.id, outcome: 'paid' })
    expect(await refund(payment)).toMatchObject({
      status: 'requires_action',
      instructions_email: 'hanako@example.jp',
      next_action: { type: 'display_details' },
      balance_transaction: expect.stringMatching('txn_') as string,
    })
  })

  it('return what came by bank transfer to the balance of the customer', async () => {
    const customer = await stripe.customers.create({})
    const payment = await stripe.paymentIntents.create({
      amount: 200_000,
      currency: 'jpy',
      customer: customer.id,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_data: { type: 'customer_balance' },
      confirm: true,
    })
    await control.fundTransfer({ paymentIntent: payment.id, amount: 200_000 })
    expect(await refund(payment, 50_000)).toMatchObject({ status: 'succeeded' })
    expect((await stripe.customers.retrieveCashBalance(customer.id)).available).toEqual({ jpy: 50_000 })
  })
})

describe('two refunds at once', () => {
  it('never give back more than was paid', async () => {
    const payment = await pay()
    const outcomes = await Promise.allSettled([6_000, 6_000].map((amount) => refund(payment, amount)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await chargeOf(payment)).amount_refunded).toBe(6_000)
  })

  it('are one under one key', async () => {
    const payment = await pay()
    const options = { idempotencyKey: 'refund-1' }
    const params = { payment_intent: payment.id, amount: 1_000, metadata: { refund_id: '1' } }
    await Promise.all([1, 2].map(() => stripe.refunds.create(params, options)))
    expect((await chargeOf(payment)).amount_refunded).toBe(1_000)
  })
})
