import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import { JAPANESE } from './page/texts.ts'
import type { Standin } from './server.server.ts'
import { eventTypesOf, postForm, startCheckedStandin } from './testing/checked-standin.server.ts'

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

async function ask(amount: number, customer?: string): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount,
    currency: 'jpy',
    customer: customer ?? (await stripe.customers.create({ name: '株式会社見本' })).id,
    allowed_payment_method_types: ['customer_balance'],
    payment_method_data: { type: 'customer_balance' },
    payment_method_options: {
      customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'jp_bank_transfer' } },
    },
    metadata: { deal: '7' },
    confirm: true,
  })
}

const instructionsOf = (intent: Stripe.PaymentIntent) => intent.next_action?.display_bank_transfer_instructions
const available = async ({ customer }: Stripe.PaymentIntent) =>
  (await stripe.customers.retrieveCashBalance(String(customer))).available?.['jpy'] ?? 0

describe('a payment by bank transfer', () => {
  it('tells where to transfer to', async () => {
    const intent = await ask(3_300_000)
    expect(intent).toMatchObject({ status: 'requires_action', amount_received: 0, latest_charge: null })
    const instructions = instructionsOf(intent)
    expect(instructions).toMatchObject({ amount_remaining: 3_300_000, type: 'jp_bank_transfer' })
    const zengin = instructions?.financial_addresses?.[0]?.zengin
    expect(zengin?.account_number).toMatch(/^\d{7}$/)
    // The account belongs to the customer, not to the payment.
    const funding = await stripe.customers.createFundingInstructions(String(intent.customer), {
      currency: 'jpy',
      funding_type: 'bank_transfer',
      bank_transfer: { type: 'jp_bank_transfer' },
    })
    expect(funding.bank_transfer.financial_addresses[0]?.zengin).toEqual(zengin)
  })

  it('is paid in two parts', async () => {
    const intent = await ask(3_300_000)
    const partly = await eventTypesOf(stripe, () =>
      control.fundTransfer({ paymentIntent: intent.id, amount: 3_000_000, senderName: 'カ)ミホン' }),
    )
    expect(partly).toEqual([
      'customer_cash_balance_transaction.created',
      'customer_cash_balance_transaction.created',
      'payment_intent.partially_funded',
    ])
    const waiting = await stripe.paymentIntents.retrieve(intent.id)
    expect(waiting).toMatchObject({ status: 'requires_action', amount_received: 0 })
    expect(instructionsOf(waiting)?.amount_remaining).toBe(300_000)
    const rest = await eventTypesOf(stripe, () => control.fundTransfer({ paymentIntent: intent.id, amount: 300_000 }))
    expect(rest).toEqual([
      'customer_cash_balance_transaction.created',
      'customer_cash_balance_transaction.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'charge.updated',
    ])
    const paid = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ['latest_charge.balance_transaction'],
    })
    expect(paid).toMatchObject({
      status: 'succeeded',
      amount_received: 3_300_000,
      latest_charge: {
        payment_method_details: { type: 'customer_balance' },
        metadata: { deal: '7' },
        balance_transaction: { amount: 3_300_000, type: 'payment', fee: 49_500 },
      },
    })
    expect(await available(intent)).toBe(0)
  })

  it('leaves what was too much in the balance, which the next payment uses', async () => {
    const intent = await ask(1_000_000)
    const types = await eventTypesOf(stripe, () =>
      control.fundTransfer({ paymentIntent: intent.id, amount: 1_050_000 }),
    )
    expect(types.slice(-2)).toEqual(['charge.updated', 'cash_balance.funds_available'])
    expect(await available(intent)).toBe(50_000)
    const next = await ask(80_000, String(intent.customer))
    expect(instructionsOf(next)?.amount_remaining).toBe(30_000)
    const last = await ask(10_000, String(intent.customer))
    await control.fundTransfer({ paymentIntent: next.id, amount: 40_000 })
    expect((await stripe.paymentIntents.retrieve(next.id)).status).toBe('succeeded')
    expect((await stripe.paymentIntents.retrieve(last.id)).status).toBe('succeeded')
    const lines = await stripe.customers.listCashBalanceTransactions(String(intent.customer))
    expect(lines.data.map(({ type, net_amount: net }) => [type, net]).reverse()).toEqual([
      ['funded', 1_050_000],
      ['applied_to_payment', -1_000_000],
      ['applied_to_payment', -50_000],
      ['funded', 40_000],
      ['applied_to_payment', -30_000],
      ['applied_to_payment', -10_000],
    ])
    const whole = await ask(1_000, String(intent.customer))
    expect(whole.status).toBe('requires_action')
  })

  it('goes first to the payment whose reference or amount fits', async () => {
    const old = await ask(500_000)
    const exact = await ask(200_000, String(old.customer))
    await control.fundTransfer({ customer: String(old.customer), amount: 200_000 })
    expect((await stripe.paymentIntents.retrieve(exact.id)).status).toBe('succeeded')
    expect(instructionsOf(await stripe.paymentIntents.retrieve(old.id))?.amount_remaining).toBe(500_000)
    const named = await ask(300_000, String(old.customer))
    await stripe.testHelpers.customers.fundCashBalance(String(old.customer), {
      amount: 300_000,
      currency: 'jpy',
      reference: instructionsOf(old)?.reference ?? '',
    })
    expect(instructionsOf(await stripe.paymentIntents.retrieve(old.id))?.amount_remaining).toBe(200_000)
    expect((await stripe.paymentIntents.retrieve(named.id)).status).toBe('requires_action')
  })

  it('stays in the balance when the payment was canceled before or in between', async () => {
    const intent = await ask(700_000)
    await control.fundTransfer({ paymentIntent: intent.id, amount: 200_000 })
    const types = await eventTypesOf(stripe, () =>
      stripe.paymentIntents.cancel(intent.id, { cancellation_reason: 'requested_by_customer' }),
    )
    expect(types).toEqual([
      'payment_intent.canceled',
      'customer_cash_balance_transaction.created',
      'cash_balance.funds_available',
    ])
    await control.fundTransfer({ paymentIntent: intent.id, amount: 500_000 })
    expect(await available(intent)).toBe(700_000)
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: 'canceled', latest_charge: null })
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  it('needs a customer', async () => {
    const params = { amount: 5_000, currency: 'jpy', payment_method_data: { type: 'customer_balance' }, confirm: true }
    const wanted = stripe.paymentIntents.create({
      ...params,
      allowed_payment_method_types: ['customer_balance'],
    } as Stripe.PaymentIntentCreateParams)
    await expect(wanted).rejects.toMatchObject({ param: 'customer' })
    await expect(control.fundTransfer({ customer: 'cus_none', amount: 1 })).rejects.toThrow('cus_none')
    await expect(control.fundTransfer({ amount: 1 })).rejects.toThrow('Either')
  })
})

describe('the page of a bank transfer', () => {
  it('shows the account, and plays the bank', async () => {
    const intent = await ask(90_000)
    const url = instructionsOf(intent)?.hosted_instructions_url ?? ''
    const page = await (await fetch(url)).text()
    const zengin = instructionsOf(intent)?.financial_addresses?.[0]?.zengin
    for (const text of [JAPANESE.transferTitle, JAPANESE.testNotice, '90,000円', zengin?.account_number]) {
      expect(page).toContain(text)
    }
    expect((await postForm(url, { amount: 'たくさん' })).status).toBe(422)
    await postForm(url, { amount: '４０，０００円' })
    expect(await (await fetch(url)).text()).toContain(JAPANESE.transferArrived('40,000円'))
    await postForm(url, { amount: '50000' })
    expect(await (await fetch(url)).text()).toContain(JAPANESE.transferIsPaid)
  })
})
