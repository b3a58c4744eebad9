import { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import type { Standin } from './server.server.ts'
import { startCheckedStandin } from './testing/checked-standin.server.ts'

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

const create = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({ amount: 5_000, currency: 'jpy', ...more })

describe('payment intents over the API', () => {
  it('are made, changed, confirmed and read', async () => {
    const intent = await create({ metadata: { a: '1' } })
    expect(intent).toMatchObject({ status: 'requires_payment_method', payment_method_types: ['card'] })
    await stripe.paymentIntents.update(intent.id, { metadata: { b: '2' }, transfer_group: 'group_1' })
    const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })
    expect(paid).toMatchObject({ status: 'succeeded', metadata: { a: '1', b: '2' }, transfer_group: 'group_1' })
    expect(await stripe.charges.retrieve(String(paid.latest_charge))).toMatchObject({ transfer_group: 'group_1' })
  })

  it('are kept as they are after a decline, also under the same key', async () => {
    const options = { idempotencyKey: 'decline-1' }
    const params = { amount: 5_000, currency: 'jpy', payment_method: 'pm_card_chargeDeclined', confirm: true }
    const first = await stripe.paymentIntents.create(params, options).catch((error: unknown) => error)
    expect(first).toBeInstanceOf(Stripe.errors.StripeCardError)
    const declined = (first as Stripe.errors.StripeCardError).payment_intent
    expect(await stripe.paymentIntents.retrieve(declined?.id ?? '')).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { decline_code: 'generic_decline' },
    })
    const again = await stripe.paymentIntents.create(params, options).catch((error: unknown) => error)
    expect((again as Stripe.errors.StripeCardError).payment_intent?.id).toBe(declined?.id)
  })

  it('wait for proof, and go back to the return address', async () => {
    const returnUrl = 'http://127.0.0.1:9/back?x=1'
    const intent = await create({
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
      return_url: returnUrl,
    })
    const url = intent.next_action?.redirect_to_url?.url ?? ''
    const response = await fetch(url, { method: 'POST', redirect: 'manual', body: 'decision=approve' })
    expect(response.headers.get('location')).toBe(`${returnUrl}&payment_intent=${intent.id}&redirect_status=succeeded`)
    const refused = await create({ payment_method: 'pm_card_authenticationRequired', confirm: true })
    expect(await control.decideAuthorization({ paymentIntent: refused.id, decision: 'refuse' })).toMatchObject({
      status: 'requires_payment_method',
    })
  })

  it('are paid at a convenience store, which the clock may end', async () => {
    const konbini = (): Promise<Stripe.PaymentIntent> =>
      create({
        allowed_payment_method_types: ['konbini'],
        payment_method_data: { type: 'konbini', billing_details: { email: 'a@example.jp', name: '見本 花子' } },
        confirm: true,
      })
    const paid = await control.decideVoucher({ paymentIntent: (await konbini()).id, outcome: 'paid' })
    expect(paid.status).toBe('succeeded')
    const late = await konbini()
    await control.advanceClock(5 * 24 * 3600)
    expect(await stripe.paymentIntents.retrieve(late.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_payment_attempt_expired' },
    })
  })

  it.each([
    [{ amount: undefined }, 'parameter_missing', 'amount'],
    [{ amount: 100_000_000 }, 'amount_too_large', undefined],
    [{ currency: 'usd' }, undefined, 'currency'],
    [{ customer: 'cus_none' }, 'resource_missing', 'customer'],
    [{ payment_method: 'pm_none', confirm: true }, 'resource_missing', 'payment_method'],
    [{ confirm: true }, 'parameter_missing', 'payment_method'],
    [{ allowed_payment_method_types: ['konbini'], payment_method: 'pm_card_visa' }, undefined, 'payment_method'],
    [{ payment_method_types: ['card'] }, 'parameter_unknown', 'payment_method_types'],
  ])('refuse %j', async (change, code, param) => {
    const wanted = create(change as Partial<Stripe.PaymentIntentCreateParams>)
    await expect(wanted).rejects.toMatchObject({ statusCode: 400, param })
    await expect(wanted).rejects.toHaveProperty('code', code)
  })

  it('are confirmed once', async () => {
    const { id } = await create({ payment_method: 'pm_card_visa' })
    const outcomes = await Promise.allSettled([1, 2].map(() => stripe.paymentIntents.confirm(id)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' })
    expect((await stripe.charges.list({ payment_intent: id })).data).toHaveLength(1)
  })
})
