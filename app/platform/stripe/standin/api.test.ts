import { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStripe } from '../client.server.ts'
import type { Standin } from './server.server.ts'
import { oneLine, startCheckedStandin, submitCard, TEST_KEY } from './testing/checked-standin.server.ts'

let standin: Standin
let stripe: Stripe
let nowMs = Date.now()

beforeAll(async () => {
  const started = await startCheckedStandin({ now: () => nowMs })
  standin = started.standin
  stripe = started.stripe
})
afterAll(() => standin.close())

const create = (params: unknown) => stripe.checkout.sessions.create(params as Stripe.Checkout.SessionCreateParams)

describe('keys', () => {
  it.each(['sk_live_123', 'pk_test_123', 'nonsense'])('refuses %s', async (key) => {
    const response = await fetch(`${standin.url}/v1/customers`, { headers: { authorization: `Bearer ${key}` } })
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('_123')
  })

  it('refuses a request without one, and takes it as the user of basic authentication', async () => {
    expect((await fetch(`${standin.url}/v1/customers`)).status).toBe(401)
    const basic = `Basic ${Buffer.from(`${TEST_KEY}:`).toString('base64')}`
    expect((await fetch(`${standin.url}/v1/customers`, { headers: { authorization: basic } })).status).toBe(200)
  })

  it('reaches the SDK as its own authentication error', async () => {
    const stranger = new Stripe('nonsense', { host: '127.0.0.1', port: new URL(standin.url).port, protocol: 'http' })
    await expect(stranger.customers.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
  })
})

describe('parameters', () => {
  const line = oneLine(1_000).line_items?.[0]

  it.each([
    [{ payment_method_types: ['card'] }, 'parameter_unknown', 'payment_method_types'],
    [
      { line_items: [{ quantity: 1, price_data: { unit_amount: 100 } }] },
      'parameter_missing',
      'line_items[0][price_data][currency]',
    ],
    [{ line_items: [] }, 'parameter_missing', 'line_items'],
    [{ success_url: undefined }, 'parameter_missing', 'success_url'],
    [{ line_items: [line, { ...line, colour: 'red' }] }, 'parameter_unknown', 'line_items[1][colour]'],
    [{ line_items: [{ ...line, quantity: 'two' }] }, 'parameter_invalid_integer', 'line_items[0][quantity]'],
    [
      { line_items: [{ ...line, price_data: { ...line?.price_data, unit_amount: 1.5 } }] },
      'parameter_invalid_integer',
      'line_items[0][price_data][unit_amount]',
    ],
    [{ mode: 'gift' }, undefined, 'mode'],
    [{ customer: 'cus_nobody', customer_email: undefined }, 'resource_missing', 'customer'],
    [{ success_url: 'javascript:alert(1)' }, 'url_invalid', 'success_url'],
    [{ expires_at: Math.floor(Date.now() / 1000) + 60 }, undefined, 'expires_at'],
    [{ discounts: [{ coupon: 'x' }] }, 'parameter_unknown', 'discounts[0][coupon]'],
    [{ allowed_payment_method_types: ['alipay'] }, undefined, 'allowed_payment_method_types'],
    [
      { payment_method_options: { konbini: { expires_after_days: 61 } } },
      undefined,
      'payment_method_options[konbini][expires_after_days]',
    ],
  ])('refuses %j', async (change, code, param) => {
    const wanted = create({ ...oneLine(1_000), ...change })
    await expect(wanted).rejects.toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param })
    await expect(wanted).rejects.toHaveProperty('code', code)
  })

  it.each([
    [49, 'amount_too_small'],
    [100_000_000, 'amount_too_large'],
  ])('refuses a total of ¥%i', async (yen, code) => {
    await expect(create(oneLine(yen))).rejects.toMatchObject({ code })
  })

  it.each([50, 99_999_999])('takes a total of ¥%i', async (yen) => {
    expect(await create(oneLine(yen))).toMatchObject({ amount_total: yen })
  })

  it('are refused for what the stand-in cannot do, also without the types of the SDK', async () => {
    const unchecked = await startCheckedStandin({ conformance: undefined })
    const wanted = unchecked.stripe.checkout.sessions.create({ ...oneLine(500), allow_promotion_codes: true })
    await expect(wanted).rejects.toMatchObject({ code: 'parameter_unknown', param: 'allow_promotion_codes' })
    await unchecked.standin.close()
  })

  it('keep metadata apart from lists, and refuse what contradicts itself', async () => {
    const customer = await stripe.customers.create({ name: '結び', metadata: { 0: 'zero', 1: 'one', 'a&b': '=%[]' } })
    expect(customer.metadata).toEqual({ 0: 'zero', 1: 'one', 'a&b': '=%[]' })
    const headers = { authorization: `Bearer ${TEST_KEY}` }
    const response = await fetch(`${standin.url}/v1/customers`, {
      method: 'POST',
      headers,
      body: 'metadata=a&metadata[b]=c',
    })
    expect(response.status).toBe(400)
  })
})

describe('idempotency keys', () => {
  it('give the first answer again, and refuse another request', async () => {
    const options = { idempotencyKey: 'charge-41-1' }
    const first = await stripe.checkout.sessions.create(oneLine(1_000), options)
    const second = await stripe.checkout.sessions.create(oneLine(1_000), options)
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    await expect(stripe.checkout.sessions.create(oneLine(2_000), options)).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
      statusCode: 400,
    })
    await expect(stripe.customers.create({}, options)).rejects.toMatchObject({ type: 'StripeIdempotencyError' })
  })

  it('are free again after a refused request and after a day', async () => {
    const options = { idempotencyKey: 'charge-42-1' }
    await expect(stripe.checkout.sessions.create(oneLine(1), options)).rejects.toMatchObject({
      code: 'amount_too_small',
    })
    const first = await stripe.checkout.sessions.create(oneLine(1_000), options)
    nowMs += 25 * 3600 * 1000
    const second = await stripe.checkout.sessions.create(oneLine(1_000), options)
    expect(second.id).not.toBe(first.id)
  })
})

describe('faults on purpose', () => {
  it('lets the SDK repeat after 500 and after a reset on either side, and executes once', async () => {
    for (const kind of ['500', 'reset_before', 'reset_after'] as const) {
      standin.failNext({ kind, method: 'POST' })
      const customer = await stripe.customers.create({ email: `${kind}@example.jp` })
      const { data } = await stripe.customers.list({ email: `${kind}@example.jp` })
      expect(data.map(({ id }) => id)).toEqual([customer.id])
    }
  })

  it('breaks an answer off half-way, which the SDK does not repeat: the same key then finds what was made', async () => {
    const create = () =>
      stripe.customers.create({ email: 'truncated@example.jp' }, { idempotencyKey: 'truncated-1', timeout: 5_000 })
    standin.failNext({ kind: 'truncated', method: 'POST' })
    await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
    const { id } = await create()
    expect((await stripe.customers.list({ email: 'truncated@example.jp' })).data.map((one) => one.id)).toEqual([id])
  })

  it('answers 429, which the SDK does not repeat', async () => {
    standin.failNext({ kind: '429' })
    await expect(stripe.customers.list()).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
    await expect(stripe.customers.list()).resolves.toHaveProperty('object', 'list')
  })

  it('keeps a caller waiting, which its timeout ends', async () => {
    standin.failNext({ kind: 'slow', slowMs: 500 })
    const impatient = stripe.customers.list({}, { timeout: 50, maxNetworkRetries: 0 })
    await expect(impatient).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
  })
})

describe('lists', () => {
  it('show the newest first, page by page', async () => {
    const ids: string[] = []
    for (let index = 0; index < 5; index++)
      ids.unshift((await stripe.customers.create({ email: 'list@example.jp' })).id)
    const paged = await stripe.customers.list({ email: 'list@example.jp', limit: 2 }).autoPagingToArray({ limit: 10 })
    expect(paged.map(({ id }) => id)).toEqual(ids)
    const before = await stripe.customers.list({ email: 'list@example.jp', limit: 2, ending_before: ids[3] })
    expect(before.data.map(({ id }) => id)).toEqual(ids.slice(1, 3))
    expect(before.has_more).toBe(true)
  })

  it('filter events by type and by time', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(1_000))
    await submitCard(session, '4242424242424242')
    const since = Math.floor(nowMs / 1000)
    const { data } = await stripe.events.list({
      types: ['charge.*', 'checkout.session.completed'],
      created: { gte: since },
    })
    expect(data.map(({ type }) => type).slice(0, 3)).toEqual([
      'charge.updated',
      'checkout.session.completed',
      'charge.succeeded',
    ])
    const event = await stripe.events.retrieve(data[1]?.id ?? '')
    expect(event.data.object).toMatchObject({ id: session.id, status: 'complete' })
    expect((await stripe.events.list({ created: { lt: since - 1e6 } })).data).toEqual([])
  })
})

describe('routes', () => {
  it('answer 404 for what is not there', async () => {
    await expect(stripe.charges.retrieve('ch_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    await expect(stripe.subscriptions.list()).rejects.toMatchObject({ statusCode: 404 })
    await expect(stripe.checkout.sessions.list({ expand: ['data.colour'] })).rejects.toMatchObject({ param: 'expand' })
  })
})

it('gives the SDK bound to it by createStripe', async () => {
  const other = createStripe({ secretKey: TEST_KEY, apiBase: standin.url })
  expect((await other.customers.list()).lastResponse.apiVersion).toBe(Stripe.API_VERSION)
})
