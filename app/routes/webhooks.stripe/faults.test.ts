import type Stripe from 'stripe'
import { beforeEach, describe, expect, it } from 'vitest'
import { giveEvidence } from '#app/features/billing/commands/give-evidence.server.ts'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { EMAIL, hear, pageUrl, quoted, SUCCEEDS, usePayments } from './testing/use-payments.server.ts'

const payments = usePayments()
const DISPUTED = '4000000000000259'

/** More than there are faults at once. */
const ROUNDS = 6

const kinds = ['reset_before', 'reset_after', 'truncated', '500', '429', 'slow'] as const
type Kind = (typeof kinds)[number]

/** Twice: the SDK itself repeats some of them once, and does not know of our repeating. */
const breakCalls = (kind: Kind, path: string) =>
  payments.standin.failNext({ kind, path, method: 'POST', times: 2, slowMs: 20 })

/** Does it again as the queue and the sweep do, minutes later each time, until nothing fails any more. */
async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const isDone = await work().then(
      () => true,
      () => false,
    )
    if (isDone) return
    clock.moveBy(3 * MINUTE_MS)
  }
  throw new Error('it never went through')
}

/** The job fails and is left to the sweeps, which come every few minutes. */
async function sweepUntilDone(): Promise<void> {
  await hear(payments).catch(() => undefined)
  for (let round = 0; round < ROUNDS; round++) {
    clock.moveBy(3 * MINUTE_MS)
    await sweepPayments()
  }
  await untilDone(() => hear(payments, 2))
}

const listed = <T>(list: Stripe.ApiListPromise<T>) => list.autoPagingToArray({ limit: 1_000 })

async function paid(card = SUCCEEDS) {
  const made = await quoted()
  await submitCard({ url: await pageUrl(made.start) }, card, EMAIL)
  await hear(payments, 3)
  return { ...made, id: (await made.charge()).id }
}

let operator: Awaited<ReturnType<typeof makeOperatorActor>>
beforeEach(async () => {
  operator = await makeOperatorActor()
})

describe.each(kinds)('%s: one object for each intent', (kind) => {
  it('payment page', async () => {
    const { charge, start } = await quoted()
    breakCalls(kind, '/v1/checkout/sessions')
    await untilDone(start)
    const [attempt, ...more] = (await charge()).attempts
    expect(more).toEqual([])
    const sessions = await listed(payments.stripe.checkout.sessions.list({ limit: 100 }))
    const own = sessions.filter(({ metadata }) => metadata?.['attempt_id'] === attempt?.id)
    expect(own.map(({ id }) => id)).toEqual([attempt?.checkoutSessionId])
  })

  it('customer and bank transfer', async () => {
    const { charge, start, seller } = await quoted()
    breakCalls(kind, '/v1/customers')
    breakCalls(kind, '/v1/payment_intents')
    await untilDone(() => start('bank_transfer'))
    const [attempt, ...more] = (await charge()).attempts
    expect(more).toEqual([])
    const customers = await listed(payments.stripe.customers.list({ limit: 100 }))
    expect(
      customers.filter(({ metadata }) => metadata['participant_id'] === seller.participant.id),
      'customers',
    ).toHaveLength(1)
    const intents = await listed(payments.stripe.paymentIntents.list({ limit: 100 }))
    const own = intents.filter(({ metadata }) => metadata['attempt_id'] === attempt?.id)
    expect(own.map(({ id }) => id)).toEqual([attempt?.paymentIntentId])
  })

  it('closing a payment page for another way to pay', async () => {
    const { charge, start } = await quoted()
    await start()
    const session = (await charge()).attempts[0]?.checkoutSessionId ?? ''
    breakCalls(kind, `/v1/checkout/sessions/${session}/expire`)
    await untilDone(() => start('bank_transfer'))
    expect((await payments.stripe.checkout.sessions.retrieve(session)).status).toBe('expired')
    const states = (await charge()).attempts.map(({ method, state }) => [method, state])
    expect(states).toEqual([
      ['checkout', 'expired'],
      ['bank_transfer', 'open'],
    ])
  })

  it('refund', async () => {
    const { id, charge } = await paid()
    breakCalls(kind, '/v1/refunds')
    await requestRefund(operator, { chargeId: id, amountYen: 500_000, reason: 'goodwill' })
    await sweepUntilDone()
    const paymentIntent = (await charge()).stripePaymentIntentId ?? ''
    const refunds = await listed(payments.stripe.refunds.list({ payment_intent: paymentIntent, limit: 100 }))
    expect(refunds.map(({ amount }) => amount)).toEqual([500_000])
    expect(await charge()).toMatchObject({ state: 'partially_refunded', refundedYen: 500_000n })
  })

  it('evidence in a dispute', async () => {
    const { id } = await paid(DISPUTED)
    const dispute = () => db.chargeDispute.findFirstOrThrow({ where: { chargeId: id } })
    breakCalls(kind, '/v1/disputes')
    await giveEvidence(operator, { chargeId: id, disputeId: (await dispute()).id, note: '説明です。' })
    await sweepUntilDone()
    const { stripeDisputeId, evidenceSentAt, state } = await dispute()
    expect(evidenceSentAt).not.toBeNull()
    expect(state).toBe('under_review')
    const told = await payments.stripe.disputes.retrieve(stripeDisputeId)
    expect(told.evidence_details.submission_count).toBe(1)
  })
})
