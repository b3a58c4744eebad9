import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standin } from './server.server.ts'
import { oneLine, startCheckedStandin, submitCard } from './testing/checked-standin.server.ts'
import { WebhookReceiver } from './testing/webhook-receiver.server.ts'

const SUCCEEDS = '4242 4242 4242 4242'
const DECLINES = '4000 0000 0000 0002'

let receiver: WebhookReceiver
let standin: Standin
let stripe: Stripe
let nowMs = Date.now()

beforeAll(async () => {
  receiver = await WebhookReceiver.start()
  const started = await startCheckedStandin({ webhook: receiver.endpoint, now: () => nowMs })
  standin = started.standin
  stripe = started.stripe
})
afterAll(async () => {
  await standin.close()
  await receiver.close()
})

const typesAfter = async (act: () => Promise<unknown>): Promise<string[]> => {
  await standin.settled()
  const before = receiver.events.length
  await act()
  await standin.settled()
  return receiver.types().slice(before)
}

describe('paying by card', () => {
  it('leads from an open session to a paid one, and tells it by signed events', async () => {
    const session = await stripe.checkout.sessions.create({
      ...oneLine(12_000),
      client_reference_id: 'charge-1',
      metadata: { deal: '7' },
      payment_intent_data: { metadata: { deal: '7' }, description: '掲載料' },
    })
    expect(session).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 12_000,
      payment_intent: null,
    })
    const types = await typesAfter(async () => {
      const response = await submitCard(session, SUCCEEDS)
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe(`http://127.0.0.1:9/thanks?session=${session.id}`)
    })
    expect(types).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ])
    const paid = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge.balance_transaction', 'line_items'],
    })
    expect(paid).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      client_reference_id: 'charge-1',
      customer_details: { email: 'hanako@example.jp' },
      line_items: { data: [{ description: '掲載料 <3か月>', amount_total: 12_000 }] },
      payment_intent: {
        status: 'succeeded',
        amount_received: 12_000,
        metadata: { deal: '7' },
        latest_charge: {
          paid: true,
          balance_transaction: { amount: 12_000, fee: 432, net: 11_568, status: 'pending' },
        },
      },
    })
    expect(receiver.refused).toEqual([])
  })

  it('charges once, however often the button is pressed', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(5_000))
    const answers = await Promise.all([1, 2, 3, 4].map(() => submitCard(session, SUCCEEDS)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(session.id)
    const charges = await stripe.charges.list({ payment_intent: String(intent) })
    expect(charges.data).toHaveLength(1)
    const page = await fetch(`${standin.url}/c/pay/${session.id}`)
    expect(await page.text()).toContain('お支払いは終わっています')
  })

  it('keeps the session open after a decline, and takes another card', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(3_000))
    const types = await typesAfter(async () => {
      const response = await submitCard(session, DECLINES)
      expect(response.status).toBe(402)
      expect(await response.text()).toContain('このカードは承認されませんでした')
    })
    expect(types).toEqual(['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed'])
    const declined = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(declined).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: 'generic_decline' } },
    })
    const again = await typesAfter(() => submitCard(session, SUCCEEDS))
    expect(again).toContain('checkout.session.completed')
    expect(again).not.toContain('payment_intent.created')
    const charges = await stripe.charges.list({ payment_intent: (declined.payment_intent as Stripe.PaymentIntent).id })
    expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed'])
  })
})

describe('not paying', () => {
  it('leaves the session open for one who goes back, and closes it when the application asks', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(3_000))
    const page = await (await fetch(session.url ?? '')).text()
    expect(page).toContain('<a class="back" href="http://127.0.0.1:9/back">支払わずに戻る</a>')
    const types = await typesAfter(() => stripe.checkout.sessions.expire(session.id))
    expect(types).toEqual(['checkout.session.expired'])
    const late = await submitCard(session, SUCCEEDS)
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('請求はされていません')
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'expired',
      payment_status: 'unpaid',
      payment_intent: null,
    })
    await expect(stripe.checkout.sessions.expire(session.id)).rejects.toThrow('status of expired')
  })

  it('closes a session by itself when its time is over, and its intent with it', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(3_000))
    await submitCard(session, DECLINES)
    nowMs += 24 * 3600 * 1000
    const types = await typesAfter(() => submitCard(session, SUCCEEDS))
    expect(types.slice(-2)).toEqual(['checkout.session.expired', 'payment_intent.canceled'])
  })
})

describe('giving money back', () => {
  it('adds refunds up on the charge and stops at what was paid', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(10_000))
    await submitCard(session, SUCCEEDS)
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(session.id)
    const payment = { payment_intent: String(intent) }
    const types = await typesAfter(() => stripe.refunds.create({ ...payment, amount: 4_000 }))
    expect(types).toEqual(['refund.created', 'charge.refunded'])
    await expect(stripe.refunds.create({ ...payment, amount: 6_001 })).rejects.toThrow('greater than unrefunded amount')
    const rest = await stripe.refunds.create({ ...payment, expand: ['charge', 'balance_transaction'] })
    expect(rest).toMatchObject({
      amount: 6_000,
      charge: { amount_refunded: 10_000, refunded: true },
      balance_transaction: { amount: -6_000, fee: 0, net: -6_000 },
    })
    await expect(stripe.refunds.create(payment)).rejects.toMatchObject({ code: 'charge_already_refunded' })
    expect((await stripe.refunds.list(payment)).data).toHaveLength(2)
    expect(await stripe.refunds.retrieve(rest.id)).toMatchObject({ status: 'succeeded' })
  })
})
