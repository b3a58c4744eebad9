import { describe, expect, it } from 'vitest'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { standinControl } from '#app/platform/stripe/standin/control-client.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import {
  EMAIL,
  outcomes,
  pageUrl,
  paidJournals,
  quoted,
  SUCCEEDS,
  usePayments,
  hear,
} from './testing/use-payments.server.ts'

const payments = usePayments()

/** A fee whose payer has chosen bank transfer. */
async function transferring() {
  const made = await quoted()
  expect(await made.start('bank_transfer')).toEqual({ to: 'our_page' })
  const page = () => getFeePage(made.seller.actor, made.deal.id)
  const intentId = (await made.charge()).attempts[0]?.paymentIntentId ?? ''
  const send = async (amount: number) => {
    await standinControl(payments.standin.url).fundTransfer({ paymentIntent: intentId, amount })
    await hear(payments, 2)
  }
  return { ...made, page, intentId, send }
}

describe('a bank transfer', () => {
  it('is told where to go, and settles once when it has come', async () => {
    const { charge, page, send, state, mails } = await transferring()
    expect(await page()).toMatchObject({
      stage: 'awaiting_transfer',
      chosen: 'bank_transfer',
      instructions: { kind: 'bank_transfer', remainingYen: 3_300_000, accountNumber: expect.stringMatching(/^\d+$/) },
    })
    await send(3_300_000)
    const { id, ...paid } = await charge()
    expect(paid).toMatchObject({ state: 'paid', receivedYen: 3_300_000n, attempts: [{ state: 'complete' }] })
    expect([await state(), await paidJournals(id)]).toEqual(['closing', 1])
    expect(await mails('お支払いを確認しました')).toHaveLength(1)
  })

  it('in part leaves the rest to be paid, and says how much', async () => {
    const { charge, page, send, mails } = await transferring()
    await send(3_000_000)
    expect(await page()).toMatchObject({
      stage: 'awaiting_transfer',
      receivedYen: 3_000_000,
      instructions: { remainingYen: 300_000 },
    })
    expect(await mails('お振り込みの一部が届きました')).toHaveLength(1)
    await send(300_000)
    expect(await charge()).toMatchObject({ state: 'paid', receivedYen: 3_300_000n })
  })

  it('of too much settles what is owed; the rest stays with the payer at Stripe and a person is called', async () => {
    const { charge, send, intentId } = await transferring()
    await send(3_500_000)
    const { id, ...paid } = await charge()
    expect(paid).toMatchObject({ state: 'paid', receivedYen: 3_300_000n })
    const postings = await db.ledgerPosting.findMany({
      where: { accountCode: 'stripe_clearing', journal: { chargeId: id } },
    })
    expect(postings.map(({ amountYen }) => amountYen)).toEqual([3_300_000n])
    const { customer } = await payments.stripe.paymentIntents.retrieve(intentId)
    const { available } = await payments.stripe.customers.retrieveCashBalance(String(customer))
    expect(available).toEqual({ jpy: 200_000 })
    expect(await outcomes()).toContain('needs_person')
  })

  it('asked for twice at once gets one account', async () => {
    const { start, charge } = await quoted()
    await Promise.all([1, 2, 3].map(() => start('bank_transfer')))
    expect((await charge()).attempts).toMatchObject([{ state: 'open' }])
    const { data } = await payments.stripe.paymentIntents.list({ limit: 100 })
    const { id } = await charge()
    expect(data.filter(({ metadata }) => metadata['charge_id'] === id)).toHaveLength(1)
  })

  it('gives way to a card and the other way round: the first is closed, so that nobody pays twice', async () => {
    const { start, charge, intentId } = await transferring()
    const url = await pageUrl(start)
    expect((await payments.stripe.paymentIntents.retrieve(intentId)).status).toBe('canceled')
    expect(await start('bank_transfer')).toEqual({ to: 'our_page' })
    expect((await submitCard({ url }, SUCCEEDS, EMAIL)).status).not.toBe(303)
    expect((await charge()).attempts.map(({ state, method }) => `${method} ${state}`)).toEqual([
      'bank_transfer expired',
      'checkout expired',
      'bank_transfer open',
    ])
  })

  it('that came before the payer turned to the card counts', async () => {
    const { start, charge, intentId } = await transferring()
    payments.standin.setKnobs({ isPaused: true })
    await standinControl(payments.standin.url).fundTransfer({ paymentIntent: intentId, amount: 3_300_000 })
    expect(await start('checkout')).toEqual({ to: 'return_page' })
    expect(await charge()).toMatchObject({ state: 'paid', attempts: [{ method: 'bank_transfer', state: 'complete' }] })
    payments.standin.setKnobs({})
    await hear(payments, 2)
  })

  it.each(['reset_after', 'reset_before', '500'] as const)('%s: the repeated call makes one payment', async (kind) => {
    const { charge, start } = await quoted()
    payments.standin.failNext({ kind, path: '/v1/payment_intents', method: 'POST', times: 2 })
    await expect(start('bank_transfer')).rejects.toMatchObject({ code: 'payments.unreachable' })
    clock.moveBy(3 * MINUTE_MS)
    expect(await sweepPayments()).toMatchObject({ attempts: 1 })
    const { id, attempts } = await charge()
    expect(attempts).toMatchObject([{ state: 'open' }])
    const { data } = await payments.stripe.paymentIntents.list({ limit: 100 })
    expect(data.filter(({ metadata }) => metadata['charge_id'] === id)).toHaveLength(1)
  })
})
