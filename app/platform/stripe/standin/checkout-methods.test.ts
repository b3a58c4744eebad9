import type { Stripe } from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ENGLISH, JAPANESE } from './page/texts.ts'
import type { Standin } from './server.server.ts'
import { eventTypesOf, oneLine, postForm, startCheckedStandin, submitCard } from './testing/checked-standin.server.ts'

let standin: Standin
let stripe: Stripe
let nowMs = Date.UTC(2026, 10, 23, 3)
beforeAll(async () => {
  const started = await startCheckedStandin({ now: () => nowMs })
  standin = started.standin
  stripe = started.stripe
})
afterAll(() => standin.close())
beforeEach(() => {
  nowMs += 1000
})

const ALL = ['card', 'paypay', 'konbini'] as const
type Way = (typeof ALL)[number]
const open = (yen: number, ways: readonly Way[] = ALL, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
  stripe.checkout.sessions.create({ ...oneLine(yen), allowed_payment_method_types: [...ways], ...more })

const read = async (id: string) => {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] })
  return { session, intent: session.payment_intent as Stripe.PaymentIntent | null }
}

const eventsOf = (act: () => Promise<unknown>) => eventTypesOf(stripe, act)

const locationOf = (response: Response): string => response.headers.get('location') ?? ''
const followTo = async (response: Response): Promise<string> =>
  (await fetch(new URL(locationOf(response), standin.url))).text()

describe('the choice of a way to pay', () => {
  it('is offered in the order the session names, and only where there is one', async () => {
    const page = await (await fetch((await open(5_000)).url ?? '')).text()
    for (const type of ALL) expect(page).toContain(JAPANESE.methods[type])
    const cardOnly = await (await fetch((await open(5_000, ['card'])).url ?? '')).text()
    expect(cardOnly).not.toContain('name="method"')
    const konbiniOnly = await (await fetch((await open(5_000, ['konbini'])).url ?? '')).text()
    expect(konbiniOnly).not.toContain('name="number"')
    expect(konbiniOnly).toContain(JAPANESE.methodHints.konbini)
  })

  it('is not taken for what the session does not offer', async () => {
    const session = await open(5_000, ['card', 'konbini'])
    const response = await postForm(session.url, { method: 'paypay' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(JAPANESE.errors.method_missing)
    expect((await read(session.id)).intent).toBeNull()
  })

  it.each([
    ['konbini', 119, 'amount_too_small'],
    ['konbini', 300_001, 'amount_too_large'],
    ['paypay', 49, 'amount_too_small'],
    ['paypay', 1_000_001, 'amount_too_large'],
  ] as const)('is refused for %s and ¥%i', async (way, yen, code) => {
    await expect(open(yen, ['card', way])).rejects.toMatchObject({ code, statusCode: 400 })
  })

  it.each([
    ['konbini', 120],
    ['konbini', 300_000],
    ['paypay', 50],
    ['paypay', 1_000_000],
  ] as const)('is taken for %s and ¥%i', async (way, yen) => {
    expect(await open(yen, [way])).toMatchObject({ amount_total: yen, payment_method_types: [way] })
  })
})

describe('a card whose issuer asks for proof', () => {
  it('waits for the payer, and is paid when they give it', async () => {
    const session = await open(8_000)
    const response = await submitCard(session, '4000 0027 6000 3184')
    const { intent } = await read(session.id)
    expect(intent).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { url: locationOf(response) } },
      latest_charge: null,
    })
    const page = await followTo(response)
    expect(page).toContain(JAPANESE.proofTitle)
    expect(page).toContain(JAPANESE.testNotice)
    const types = await eventsOf(async () => {
      const back = await postForm(locationOf(response), { decision: 'approve' })
      expect(locationOf(back)).toBe(`http://127.0.0.1:9/thanks?session=${session.id}`)
      // A second press leads to the same place and changes nothing.
      expect(locationOf(await postForm(locationOf(response), { decision: 'refuse' }))).toBe(locationOf(back))
    })
    expect(types).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ])
    expect((await read(session.id)).intent?.latest_charge).toMatchObject({
      payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } },
    })
  })

  it('is not paid when they refuse: the page says why and takes another card', async () => {
    const session = await open(8_000)
    const response = await submitCard(session, '4000 0000 0000 3220')
    const types = await eventsOf(async () => {
      const back = await postForm(locationOf(response), { decision: 'refuse' })
      expect(locationOf(back)).toBe(session.url)
      expect(await followTo(back)).toContain(JAPANESE.errors.not_proven)
    })
    expect(types).toEqual(['payment_intent.payment_failed'])
    expect((await read(session.id)).intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    expect((await submitCard(session, '4242 4242 4242 4242')).status).toBe(303)
    expect((await read(session.id)).session.payment_status).toBe('paid')
  })

  it('may still be declined after the proof', async () => {
    const session = await open(8_000)
    const response = await submitCard(session, '4000 0084 0000 1629')
    await postForm(locationOf(response), { decision: 'approve' })
    expect((await read(session.id)).intent).toMatchObject({
      last_payment_error: { code: 'card_declined' },
      latest_charge: { status: 'failed' },
    })
  })

  it('is every card when the session demands it', async () => {
    const session = await open(8_000, ['card'], {
      payment_method_options: { card: { request_three_d_secure: 'challenge' } },
    })
    await submitCard(session, '4242 4242 4242 4242')
    expect((await read(session.id)).intent?.status).toBe('requires_action')
  })
})

describe('PayPay', () => {
  it('is approved on a page of its own', async () => {
    const session = await open(30_000, ALL, { locale: 'en' })
    const response = await postForm(session.url, { method: 'paypay' })
    expect(await followTo(response)).toContain(ENGLISH.walletTitle)
    await postForm(locationOf(response), { decision: 'approve' })
    const { session: paid, intent } = await read(session.id)
    expect(paid).toMatchObject({ status: 'complete', payment_status: 'paid' })
    expect(intent?.latest_charge).toMatchObject({ payment_method_details: { type: 'paypay', paypay: {} } })
  })

  it('may be called off', async () => {
    const session = await open(30_000)
    const response = await postForm(session.url, { method: 'paypay' })
    const back = await postForm(locationOf(response), { decision: 'refuse' })
    expect(await followTo(back)).toContain(JAPANESE.errors.not_approved)
    expect((await read(session.id)).session).toMatchObject({ status: 'open', payment_status: 'unpaid' })
  })
})

describe('a convenience store', () => {
  const ask = async (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) => {
    const session = await open(30_000, ALL, more)
    return { id: session.id, voucher: locationOf(await postForm(session.url, { method: 'konbini' })) }
  }

  it('gets a voucher: the session is complete and not paid', async () => {
    let id = ''
    const types = await eventsOf(async () => {
      ;({ id } = await ask())
    })
    expect(types).toEqual(['payment_intent.created', 'payment_intent.requires_action', 'checkout.session.completed'])
    const { session, intent } = await read(id)
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    const details = intent?.next_action?.konbini_display_details
    const page = await (await fetch(details?.hosted_voucher_url ?? '')).text()
    expect(page).toContain(details?.stores.lawson?.confirmation_number)
    expect(page).toContain(JAPANESE.moment(details?.expires_at ?? 0))
    // Three days later, at the end of that day in Japan.
    expect(new Date((details?.expires_at ?? 0) * 1000).toISOString()).toBe('2026-11-26T14:59:59.000Z')
  })

  it('is paid at the till', async () => {
    const { id, voucher } = await ask()
    const types = await eventsOf(async () => {
      const answer = await postForm(voucher, { outcome: 'paid' })
      expect(await followTo(answer)).toContain(JAPANESE.voucherIsPaid)
      await postForm(voucher, { outcome: 'expired' })
    })
    expect(types).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
      'charge.updated',
    ])
    expect((await read(id)).session).toMatchObject({ status: 'complete', payment_status: 'paid' })
  })

  it('is not paid in time: by the button, or because the days have passed', async () => {
    const first = await ask()
    const byButton = await eventsOf(() => postForm(first.voucher, { outcome: 'expired' }))
    const second = await ask({ payment_method_options: { konbini: { expires_after_days: 1 } } })
    const byTime = await eventsOf(async () => {
      nowMs += 2 * 24 * 3600 * 1000
      await fetch(second.voucher)
    })
    const expected = ['payment_intent.payment_failed', 'checkout.session.async_payment_failed']
    expect(byButton).toEqual(expected)
    expect(byTime).toEqual(expect.arrayContaining(expected))
    const { session, intent } = await read(second.id)
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    expect(intent?.last_payment_error?.code).toBe('payment_intent_payment_attempt_expired')
    const late = await fetch(second.voucher)
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining(JAPANESE.voucherIsExpired)])
  })
})
