import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import type { Standin } from './server.server.ts'
import { eventTypesOf, oneLine, startCheckedStandin, submitCard } from './testing/checked-standin.server.ts'

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

const pay = (method = 'pm_card_visa'): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.create({ amount: 10_000, currency: 'jpy', payment_method: method, confirm: true })

const netOf = async (dispute: string): Promise<number> =>
  (await stripe.balanceTransactions.list({ source: dispute })).data.reduce((sum, { net }) => sum + net, 0)

describe('a dispute', () => {
  it('follows a payment with the card for it, and takes the money with a fee', async () => {
    const session = await stripe.checkout.sessions.create(oneLine(10_000))
    const types = await eventTypesOf(stripe, () => submitCard(session, '4000 0000 0000 0259'))
    expect(types.slice(-3)).toEqual(['charge.updated', 'charge.dispute.created', 'charge.dispute.funds_withdrawn'])
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(session.id)
    const [dispute] = (await stripe.disputes.list({ payment_intent: String(intent), expand: ['data.charge'] })).data
    expect(dispute).toMatchObject({
      amount: 10_000,
      reason: 'fraudulent',
      status: 'needs_response',
      charge: { disputed: true, amount_refunded: 0 },
      balance_transactions: [{ amount: -10_000, fee: 1_500, net: -11_500, type: 'adjustment' }],
      evidence_details: { has_evidence: false, submission_count: 0 },
    })
    await expect(stripe.refunds.create({ payment_intent: String(intent) })).rejects.toMatchObject({
      code: 'charge_disputed',
    })
  })

  it('is won by the text for it, after evidence was staged', async () => {
    const payment = await pay()
    const { id } = await control.openDispute({ paymentIntent: payment.id, reason: 'product_not_received' })
    const staged = await stripe.disputes.update(id, { evidence: { customer_name: '見本 花子' }, submit: false })
    expect(staged).toMatchObject({
      status: 'needs_response',
      evidence_details: { has_evidence: true, submission_count: 0 },
    })
    const types = await eventTypesOf(stripe, async () => {
      const evidence = { uncategorized_text: 'winning_evidence' }
      expect(await stripe.disputes.update(id, { evidence })).toMatchObject({
        status: 'under_review',
        evidence: { customer_name: '見本 花子', ...evidence },
      })
    })
    expect(types).toEqual(['charge.dispute.updated', 'charge.dispute.closed', 'charge.dispute.funds_reinstated'])
    expect(await stripe.disputes.retrieve(id)).toMatchObject({
      status: 'won',
      balance_transactions: [{}, { net: 10_000 }],
    })
    expect(await netOf(id)).toBe(-1_500)
    await expect(stripe.disputes.update(id, { evidence: { customer_name: 'x' } })).rejects.toThrow('closed')
  })

  it('is lost by the text for it, by giving up, by time, and by the bank', async () => {
    const open = async () => control.openDispute({ paymentIntent: (await pay()).id })
    const [byText, byUs, byTime, byBank] = [await open(), await open(), await open(), await open()]
    await stripe.disputes.update(byText.id, { evidence: { uncategorized_text: 'losing_evidence' } })
    expect(await stripe.disputes.close(byUs.id)).toMatchObject({ status: 'lost' })
    await control.decideDispute({ dispute: byBank.id, outcome: 'lost' })
    await control.decideDispute({ dispute: byBank.id, outcome: 'won' })
    await control.advanceClock(10 * 24 * 3600)
    for (const { id } of [byText, byUs, byTime, byBank]) {
      expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'lost' })
      expect(await netOf(id)).toBe(-11_500)
    }
    expect((await stripe.disputes.retrieve(byTime.id)).evidence_details.past_due).toBe(true)
  })

  it('may be an inquiry, which moves no money', async () => {
    const types = await eventTypesOf(stripe, () => pay('pm_card_createDisputeInquiry'))
    expect(types.filter((type) => type.includes('dispute'))).toEqual(['charge.dispute.created'])
    const [dispute] = (await stripe.disputes.list({ limit: 1 })).data
    expect(dispute).toMatchObject({
      status: 'warning_needs_response',
      balance_transactions: [],
      is_charge_refundable: true,
    })
    expect(await stripe.disputes.close(dispute?.id ?? '')).toMatchObject({ status: 'warning_closed' })
  })

  it('does not exist for what was not paid', async () => {
    const { id } = await stripe.paymentIntents.create({ amount: 500, currency: 'jpy' })
    await expect(control.openDispute({ paymentIntent: id })).rejects.toThrow('charge')
    await expect(control.decideDispute({ dispute: 'du_none', outcome: 'won' })).rejects.toThrow('du_none')
  })
})
