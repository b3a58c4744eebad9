import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import type { Standin } from './server.server.ts'
import { eventTypesOf, postForm, startCheckedStandin } from './testing/checked-standin.server.ts'
import { READY_ACCOUNT } from './testing/ready-account.ts'

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

const DAY = 24 * 3600
const onStripe = { refresh_url: 'http://127.0.0.1:9/refresh', return_url: 'http://127.0.0.1:9/return' }
const FORM = {
  kind: 'individual',
  family_name: '見本',
  given_name: '花子',
  routing: '1100000',
  number: '０００１２３４',
  terms: 'on',
}

const expressAccount = () =>
  stripe.accounts.create({
    controller: {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'express' },
    },
    country: 'JP',
    capabilities: { transfers: { requested: true } },
    metadata: { payee: '1' },
  })
const linkFor = (account: string) => stripe.accountLinks.create({ account, type: 'account_onboarding', ...onStripe })
const follow = async (url: string) => (await fetch(url, { redirect: 'manual' })).headers.get('location')

async function onboard(account: string, more: Record<string, string> = {}): Promise<Response> {
  const page = await follow((await linkFor(account)).url)
  return postForm(`${standin.url}${page}`, { ...FORM, ...more })
}

const readyAccount = () => stripe.accounts.create(READY_ACCOUNT)
const paidCharge = async (amount = 10_000): Promise<string> => {
  const params = { amount, currency: 'jpy', payment_method: 'pm_card_visa', confirm: true, transfer_group: 'deal_1' }
  return String((await stripe.paymentIntents.create(params)).latest_charge)
}
const send = (destination: string, source_transaction: string, amount: number) =>
  stripe.transfers.create({ amount, currency: 'jpy', destination, source_transaction })
const accountEvents = (stripeAccount: string) =>
  stripe.events.list({ limit: 100 }, { stripeAccount }).then(({ data }) => data.map(({ type }) => type).reverse())

describe('a connected account', () => {
  it('is asked for everything at first, and may then do nothing', async () => {
    const account = await expressAccount()
    expect(account).toMatchObject({
      type: 'none',
      payouts_enabled: false,
      charges_enabled: false,
      details_submitted: false,
      capabilities: { transfers: 'inactive' },
      requirements: { disabled_reason: 'requirements.past_due' },
    })
    expect(account.requirements?.currently_due).toContain('external_account')
  })

  it('is ready after its owner has filled in the hosted page', async () => {
    const { id } = await expressAccount()
    const response = await onboard(id)
    expect([response.status, response.headers.get('location')]).toEqual([303, onStripe.return_url])
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      payouts_enabled: true,
      details_submitted: true,
      capabilities: { transfers: 'active' },
      requirements: { currently_due: [], disabled_reason: null },
      external_accounts: { data: [{ last4: '1234' }] },
    })
    const [event] = (await stripe.events.list({ type: 'account.updated' }, { stripeAccount: id })).data
    expect(event).toMatchObject({ account: id, data: { object: { id, payouts_enabled: true } } })
    expect(JSON.stringify(event)).not.toContain('standinAccount')
  })

  it('tells its events under its own name only', async () => {
    const { id } = await expressAccount()
    await onboard(id)
    expect(await accountEvents(id)).toEqual(['account.updated'])
    expect((await stripe.events.list({ type: 'account.updated' })).data).toEqual([])
    await expect(accountEvents('acct_nobody')).rejects.toMatchObject({ statusCode: 403 })
  })

  it('waits for the review of its document, and is told what is wrong with it', async () => {
    const { id } = await expressAccount()
    await onboard(id, { document: 'in_review' })
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      capabilities: { transfers: 'pending' },
      requirements: {
        disabled_reason: 'requirements.pending_verification',
        pending_verification: ['individual.verification.document'],
      },
    })
    await control.decideAccount({ account: id, outcome: 'document_refused' })
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      payouts_enabled: false,
      requirements: {
        currently_due: ['individual.verification.document'],
        errors: [{ code: 'verification_document_not_readable' }],
      },
    })
    await control.advanceClock(DAY)
    expect((await stripe.accounts.retrieve(id)).payouts_enabled).toBe(false)
    await onboard(id, { document: 'in_review' })
    await control.advanceClock(DAY)
    expect((await stripe.accounts.retrieve(id)).payouts_enabled).toBe(true)
    expect(await control.decideAccount({ account: id, outcome: 'rejected' })).toMatchObject({
      payouts_enabled: false,
      requirements: { disabled_reason: 'rejected.other' },
    })
  })

  it('has a link that opens once and not for long, and then leads to a new one', async () => {
    const { id } = await expressAccount()
    const { url } = await linkFor(id)
    expect(await follow(url)).toMatch(/form$/)
    expect(await follow(url)).toBe(onStripe.refresh_url)
    const late = await linkFor(id)
    await control.advanceClock(6 * 60)
    expect(await follow(late.url)).toBe(onStripe.refresh_url)
  })

  it('may be left unfinished, and a mistake is told beside its field', async () => {
    const { id } = await expressAccount()
    const page = `${standin.url}${await follow((await linkFor(id)).url)}`
    expect(await (await fetch(page)).text()).toContain('テスト')
    const wrong = await postForm(page, { ...FORM, number: '12' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('口座番号は7桁')
    expect((await postForm(page, { later: '1' })).headers.get('location')).toBe(onStripe.return_url)
    expect((await stripe.accounts.retrieve(id)).details_submitted).toBe(false)
  })

  it('can be made whole over the API, and lists like everything else', async () => {
    const { id } = await readyAccount()
    expect((await stripe.accounts.list({ limit: 1 })).data.map((one) => one.id)).toEqual([id])
    expect(await stripe.accounts.retrieve(id)).toMatchObject({ type: 'custom', payouts_enabled: true })
    await stripe.accounts.update(id, { metadata: { a: 'b' } })
    expect(await accountEvents(id)).toEqual(['account.updated'])
  })
})

describe('a transfer', () => {
  it('moves money of one charge to an account, on both sides', async () => {
    const { id: destination } = await readyAccount()
    const charge = await paidCharge()
    const transfer = await send(destination, charge, 8_000)
    expect(transfer).toMatchObject({
      amount: 8_000,
      destination,
      source_transaction: charge,
      transfer_group: 'deal_1',
      reversed: false,
    })
    const ours = await stripe.balanceTransactions.list({ source: transfer.id })
    expect(ours.data).toMatchObject([{ amount: -8_000, type: 'transfer', fee: 0, status: 'pending' }])
    const asAccount = { stripeAccount: destination }
    expect((await stripe.balanceTransactions.list({}, asAccount)).data).toMatchObject([
      { net: 8_000, type: 'payment', source: transfer.destination_payment },
    ])
    const payment = await stripe.charges.retrieve(String(transfer.destination_payment), {}, asAccount)
    expect(payment).toMatchObject({ amount: 8_000, source_transfer: transfer.id })
    await expect(stripe.charges.retrieve(payment.id)).rejects.toMatchObject({ statusCode: 404 })
    expect((await stripe.balance.retrieve({}, asAccount)).pending).toMatchObject([{ amount: 8_000 }])
    expect((await stripe.transfers.list({ destination })).data).toHaveLength(1)
    expect((await stripe.transfers.list({ transfer_group: 'nothing' })).data).toEqual([])
  })

  it('is refused when the account cannot take it, or the charge has not enough left', async () => {
    const charge = await paidCharge()
    const { id: notReady } = await expressAccount()
    await expect(send(notReady, charge, 1_000)).rejects.toMatchObject({
      code: 'insufficient_capabilities_for_transfer',
    })
    const { id } = await readyAccount()
    await send(id, charge, 6_000)
    await expect(send(id, charge, 4_001)).rejects.toMatchObject({ code: 'balance_insufficient' })
    await send(id, charge, 4_000)
    await expect(send('acct_nobody', charge, 1)).rejects.toMatchObject({ code: 'resource_missing' })
  })

  it('without a charge needs money that is available', async () => {
    const { id: destination } = await readyAccount()
    const { available } = await stripe.balance.retrieve()
    const amount = (available[0]?.amount ?? 0) + 1_000
    const transfer = { amount, currency: 'jpy', destination }
    await expect(stripe.transfers.create(transfer)).rejects.toMatchObject({ code: 'balance_insufficient' })
    const types = await eventTypesOf(stripe, () =>
      stripe.paymentIntents.create({
        amount: 2_000,
        currency: 'jpy',
        payment_method: 'pm_card_bypassPending',
        confirm: true,
      }),
    )
    expect(types).toContain('balance.available')
    expect((await stripe.transfers.create(transfer)).source_transaction).toBeNull()
  })

  it('is made once for a key', async () => {
    const { id } = await readyAccount()
    const params = { amount: 500, currency: 'jpy', destination: id, source_transaction: await paidCharge() }
    const key = { idempotencyKey: 'transfer-1' }
    const [first, second] = [await stripe.transfers.create(params, key), await stripe.transfers.create(params, key)]
    expect(second.id).toBe(first.id)
    expect((await stripe.transfers.list({ destination: id })).data).toHaveLength(1)
  })
})

describe('a reversal', () => {
  it('takes back a part, then the rest, and never more', async () => {
    const { id: destination } = await readyAccount()
    const transfer = await send(destination, await paidCharge(), 8_000)
    const types = await eventTypesOf(stripe, async () => {
      expect(await stripe.transfers.createReversal(transfer.id, { amount: 3_000 })).toMatchObject({
        amount: 3_000,
        transfer: transfer.id,
      })
    })
    expect(types).toEqual(['transfer.reversed'])
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 3_000, reversed: false })
    await expect(stripe.transfers.createReversal(transfer.id, { amount: 5_001 })).rejects.toThrow('greater than')
    await stripe.transfers.createReversal(transfer.id)
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 8_000, reversed: true })
    await expect(stripe.transfers.createReversal(transfer.id)).rejects.toMatchObject({
      code: 'transfer_already_reversed',
    })
    expect((await stripe.transfers.listReversals(transfer.id)).data.map(({ amount }) => amount)).toEqual([5_000, 3_000])
    expect((await stripe.balance.retrieve({}, { stripeAccount: destination })).pending).toMatchObject([{ amount: 0 }])
  })

  it('is refused when the money has gone to the bank', async () => {
    const { id: destination } = await readyAccount()
    const transfer = await send(destination, await paidCharge(), 8_000)
    await control.advanceClock(5 * DAY)
    await expect(stripe.transfers.createReversal(transfer.id)).rejects.toMatchObject({ code: 'balance_insufficient' })
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 0 })
  })
})

describe('a payout', () => {
  it('is made by itself when the money is there, and arrives a day later', async () => {
    const { id: destination } = await readyAccount()
    await send(destination, await paidCharge(), 8_000)
    const asAccount = { stripeAccount: destination }
    await control.advanceClock(DAY)
    expect((await stripe.payouts.list({}, asAccount)).data).toEqual([])
    await control.advanceClock(4 * DAY)
    const [payout] = (await stripe.payouts.list({}, asAccount)).data
    expect(payout).toMatchObject({ amount: 8_000, automatic: true, status: 'pending' })
    await control.advanceClock(DAY)
    expect(await stripe.payouts.retrieve(payout?.id ?? '', {}, asAccount)).toMatchObject({ status: 'paid' })
    expect(await accountEvents(destination)).toEqual(['payout.created', 'payout.paid'])
    await expect(stripe.payouts.retrieve(payout?.id ?? '')).rejects.toMatchObject({ statusCode: 404 })
  })

  it('fails when the bank knows no such account, and the money is there again', async () => {
    const { id } = await expressAccount()
    await onboard(id, { number: '1111116' })
    await send(id, await paidCharge(), 8_000)
    await control.advanceClock(5 * DAY)
    await control.advanceClock(DAY)
    const asAccount = { stripeAccount: id }
    expect((await stripe.payouts.list({ status: 'failed' }, asAccount)).data).toMatchObject([
      { amount: 8_000, failure_code: 'no_account' },
    ])
    expect((await stripe.balance.retrieve({}, asAccount)).available).toMatchObject([{ amount: 8_000 }])
    expect((await accountEvents(id)).slice(-2)).toEqual(['payout.failed', 'account.updated'])
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      payouts_enabled: false,
      requirements: { currently_due: ['external_account'] },
    })
  })

  it('is made on demand, of no more than there is, and ends once', async () => {
    const { id } = await readyAccount()
    const params = { amount: 1_000, currency: 'jpy' }
    await expect(stripe.payouts.create(params, { stripeAccount: id })).rejects.toMatchObject({
      code: 'balance_insufficient',
    })
    const ours = { amount: 2_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true }
    await stripe.paymentIntents.create(ours)
    const { id: payout } = await stripe.payouts.create(params)
    expect(await control.settlePayout({ payout, outcome: 'account_closed' })).toMatchObject({ status: 'failed' })
    expect(await control.settlePayout({ payout, outcome: 'paid' })).toMatchObject({ status: 'failed' })
  })
})

it('is known again after a restart', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'standin-connect-'))
  const first = await startCheckedStandin({ dir })
  const { id: destination } = await first.stripe.accounts.create(READY_ACCOUNT)
  const payment = { amount: 2_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true }
  await first.stripe.paymentIntents.create(payment)
  const transfer = await first.stripe.transfers.create({ amount: 1_500, currency: 'jpy', destination })
  await first.standin.close()
  const second = await startCheckedStandin({ dir })
  expect((await second.stripe.transfers.list()).data.map(({ id }) => id)).toEqual([transfer.id])
  expect((await second.stripe.balance.retrieve({}, { stripeAccount: destination })).available).toMatchObject([
    { amount: 1_500 },
  ])
  await second.standin.close()
  rmSync(dir, { recursive: true })
})
