import type { Stripe } from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Conformance } from './protocol/conformance-port.ts'
import { ROUTES } from './protocol/routes.ts'
import type { Standin } from './server.server.ts'
import { READY_ACCOUNT } from './testing/ready-account.ts'
import { oneLine, sdkJudge, startCheckedStandin, submitCard } from './testing/checked-standin.server.ts'

const asked = new Set<string>()
let standin: Standin
let stripe: Stripe
beforeAll(async () => {
  const judge = await sdkJudge()
  const conformance: Conformance = {
    paramFault: (operation, params) => {
      asked.add(operation)
      return judge.paramFault(operation, params)
    },
    answerFaults: (answer) => judge.answerFaults(answer),
    eventFaults: (event) => judge.eventFaults(event),
  }
  const started = await startCheckedStandin({ conformance })
  standin = started.standin
  stripe = started.stripe
})
afterAll(() => standin.close())

async function useSessions(): Promise<Stripe.PaymentIntent> {
  const customer = await stripe.customers.create({ email: 'a@example.jp', preferred_locales: ['ja'] })
  const params = { ...oneLine(800), customer_email: undefined, customer: customer.id }
  const session = await stripe.checkout.sessions.create(params)
  await submitCard(session, '4242424242424242')
  const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent', 'line_items'] })
  const open = await stripe.checkout.sessions.create(oneLine(800))
  await stripe.checkout.sessions.expire(open.id)
  await stripe.checkout.sessions.listLineItems(session.id)
  await stripe.checkout.sessions.list({ customer: customer.id, expand: ['data.payment_intent'] })
  await stripe.products.retrieve(String(paid.line_items?.data[0]?.price?.product))
  return paid.payment_intent as Stripe.PaymentIntent
}

async function usePage(): Promise<void> {
  const product = await stripe.products.create({ name: '参加費', metadata: { a: 'b' } })
  await stripe.products.update(product.id, { name: '見学料' })
  const price = await stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount: 800 })
  const { line_items: _, ...rest } = oneLine(800)
  const session = await stripe.checkout.sessions.create({ ...rest, line_items: [{ price: price.id, quantity: 2 }] })
  const method = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
  const page = `/v1/payment_pages/${session.id}`
  await stripe.rawRequest('GET', page)
  await stripe.rawRequest('POST', `${page}/confirm`, { payment_method: method.id, expected_amount: 1_600 })
  const kept = await stripe.paymentMethods.attach('pm_card_visa', { customer: (await stripe.customers.create()).id })
  await stripe.paymentMethods.detach(kept.id)
}

async function useCustomers(): Promise<void> {
  const { id } = await stripe.customers.create({ name: '見本' })
  await stripe.customers.update(id, { name: '花子', metadata: { a: 'b' } })
  await stripe.customers.retrieve(id)
  await stripe.customers.list()
  await stripe.testHelpers.customers.fundCashBalance(id, { amount: 500, currency: 'jpy' })
  await stripe.customers.retrieveCashBalance(id)
  await stripe.customers.listCashBalanceTransactions(id)
  await stripe.customers.createFundingInstructions(id, {
    bank_transfer: { type: 'jp_bank_transfer' },
    currency: 'jpy',
    funding_type: 'bank_transfer',
  })
}

async function usePayments(intent: Stripe.PaymentIntent): Promise<void> {
  const { id } = await stripe.paymentIntents.create({ amount: 500, currency: 'jpy' })
  await stripe.paymentIntents.update(id, { description: '見学料' })
  await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })
  const other = await stripe.paymentIntents.create({ amount: 500, currency: 'jpy' })
  await stripe.paymentIntents.cancel(other.id)
  await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge', 'payment_method'] })
  await stripe.paymentIntents.list()
  await stripe.paymentMethods.retrieve(String(intent.payment_method))
  const charge = await stripe.charges.retrieve(String(intent.latest_charge), { expand: ['refunds', 'customer'] })
  await stripe.charges.list()
  const refund = await stripe.refunds.create({ charge: charge.id, reason: 'requested_by_customer' })
  await stripe.refunds.retrieve(refund.id)
  await stripe.refunds.update(refund.id, { metadata: { a: 'b' } })
  await stripe.refunds.list()
  await stripe.balanceTransactions.retrieve(String(charge.balance_transaction))
  await stripe.balanceTransactions.list({ type: 'refund' })
}

async function useDisputes(): Promise<void> {
  const params = { amount: 500, currency: 'jpy', payment_method: 'pm_card_createDispute', confirm: true }
  await stripe.paymentIntents.create(params)
  const [dispute] = (await stripe.disputes.list()).data
  const id = dispute?.id ?? ''
  await stripe.disputes.retrieve(id, { expand: ['charge'] })
  await stripe.disputes.update(id, { metadata: { a: 'b' } })
  await stripe.disputes.close(id)
}

async function useAccounts(): Promise<void> {
  const { id: destination } = await stripe.accounts.create(READY_ACCOUNT)
  await stripe.accounts.update(destination, { email: 'a@example.jp' })
  await stripe.accounts.retrieve(destination)
  await stripe.accounts.list()
  const urls = { refresh_url: 'http://127.0.0.1:9/a', return_url: 'http://127.0.0.1:9/b' }
  await stripe.accountLinks.create({ account: destination, type: 'account_onboarding', ...urls })
  const paid = { amount: 2_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true }
  await stripe.paymentIntents.create(paid)
  const { id } = await stripe.transfers.create({ amount: 1_000, currency: 'jpy', destination })
  await stripe.transfers.update(id, { metadata: { a: 'b' } })
  const { id: reversal } = await stripe.transfers.createReversal(id, { amount: 10 })
  const reversed = await stripe.transfers.retrieve(id, { expand: ['destination', 'reversals.data.transfer'] })
  expect(reversed.reversals.data[0]?.id).toBe(reversal)
  await stripe.transfers.list({ destination })
  await stripe.transfers.listReversals(id)
  const asAccount = { stripeAccount: destination }
  await stripe.balance.retrieve({}, asAccount)
  const payout = await stripe.payouts.create({ amount: 500, currency: 'jpy' }, asAccount)
  await stripe.payouts.update(payout.id, { metadata: { a: 'b' } }, asAccount)
  await stripe.payouts.retrieve(payout.id, {}, asAccount)
  await stripe.payouts.list({}, asAccount)
  await stripe.refunds.list({}, asAccount)
  await expect(stripe.customers.list({}, asAccount)).rejects.toThrow('connected account')
}

// The judge sees an answer of each: a route that is added must be used here.
it('answers on every route as the SDK says', async () => {
  await usePayments(await useSessions())
  await usePage()
  await useCustomers()
  await useDisputes()
  await useAccounts()
  const [event] = (await stripe.events.list({ limit: 1 })).data
  await stripe.events.retrieve(event?.id ?? '')
  const unused = ROUTES.map(({ method, path }) => `${method} ${path}`).filter((operation) => !asked.has(operation))
  expect(unused).toEqual([])
})
