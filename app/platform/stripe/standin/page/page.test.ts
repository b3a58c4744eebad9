import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stripe } from 'stripe'
import type { Standin } from '../server.server.ts'
import { oneLine, startCheckedStandin, submitCard } from '../testing/checked-standin.server.ts'
import { ENGLISH, JAPANESE } from './texts.ts'

let standin: Standin
let stripe: Stripe
beforeAll(async () => {
  const started = await startCheckedStandin()
  standin = started.standin
  stripe = started.stripe
})
afterAll(() => standin.close())

const pageOf = async ({ url }: Stripe.Checkout.Session): Promise<string> => (await fetch(url ?? '')).text()

describe('the hosted page', () => {
  it('says in Japanese that it is a test, what is paid and how', async () => {
    const page = await pageOf(await stripe.checkout.sessions.create(oneLine(1_234_567)))
    expect(page).toContain('<html lang="ja">')
    expect(page).toContain('テスト決済（実際の請求はありません）')
    expect(page).toContain('1,234,567円を支払う')
    expect(page).toContain('掲載料 &lt;3か月&gt;')
    expect(page).toContain('4000 0000 0000 0002')
    expect(page).not.toMatch(/<script|onclick|javascript:/)
  })

  it('is in English for a session in English', async () => {
    const page = await pageOf(await stripe.checkout.sessions.create({ ...oneLine(12_000), locale: 'en' }))
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('Pay ¥12,000')
    expect(page).toContain('Go back without paying')
  })

  it('asks for an email only when none is known', async () => {
    const known = await pageOf(await stripe.checkout.sessions.create(oneLine(500)))
    const unknown = await stripe.checkout.sessions.create({ ...oneLine(500), customer_email: undefined })
    expect(known).not.toContain('name="email"')
    expect(await pageOf(unknown)).toContain('name="email"')
    expect((await submitCard(unknown, '4242424242424242')).status).toBe(422)
    await submitCard(unknown, '4242424242424242', { email: 'hanako@example.jp' })
    expect(await stripe.checkout.sessions.retrieve(unknown.id)).toMatchObject({
      status: 'complete',
      customer: null,
      customer_details: { email: 'hanako@example.jp' },
    })
  })

  it('makes a customer when the session asks for one', async () => {
    const session = await stripe.checkout.sessions.create({ ...oneLine(500), customer_creation: 'always' })
    await submitCard(session, '4242424242424242')
    const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['customer', 'payment_intent'] })
    expect(paid.customer).toMatchObject({ email: 'hanako@example.jp' })
    expect((paid.payment_intent as Stripe.PaymentIntent).customer).toBe((paid.customer as Stripe.Customer).id)
  })

  it('takes no real number, and never shows a number again', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(500))
    const response = await submitCard(session, '4111 1111 1111 1111', { name: '"><b>' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(JAPANESE.errors.number_unknown)
    expect(page).not.toContain('4111')
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;"')
    expect(page).toMatch(/aria-describedby="number-error number-hint"\s+aria-invalid="true"/)
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_intent).toBeNull()
  })

  it('tells apart the reasons of a decline', async () => {
    const session = await stripe.checkout.sessions.create({ ...oneLine(500), locale: 'en' })
    const page = await (await submitCard(session, '4000 0000 0000 9995')).text()
    expect(page).toContain(ENGLISH.errors.insufficient_funds)
  })

  it('does not exist for an unknown session', async () => {
    const response = await fetch(`${standin.url}/c/pay/cs_test_none`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('お支払いの画面が見つかりません')
  })

  it('takes no form from another site', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(500))
    const headers = { 'sec-fetch-site': 'cross-site' }
    const body = new URLSearchParams({ number: '4242424242424242' })
    const response = await fetch(session.url ?? '', { method: 'POST', headers, body, redirect: 'manual' })
    expect(response.status).toBe(403)
    expect(await stripe.checkout.sessions.retrieve(session.id)).toHaveProperty('status', 'open')
  })
})
