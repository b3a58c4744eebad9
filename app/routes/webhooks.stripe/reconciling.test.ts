import { describe, expect, it } from 'vitest'
import { reconcilePayments } from '#app/features/billing/reactions/reconcile/reconcile-payments.server.ts'
import type { Finding } from '#app/features/billing/rules-reconciliation.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { EMAIL, pageUrl, quoted, SUCCEEDS, usePayments, hear } from './testing/use-payments.server.ts'

const payments = usePayments()

async function reconciled() {
  await reconcilePayments()
  const run = await db.reconciliationRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  clock.moveBy(MINUTE_MS)
  return { kind: run.kind, findings: run.findings as unknown as Finding[] }
}

async function paid() {
  const made = await quoted()
  await submitCard({ url: await pageUrl(made.start) }, SUCCEEDS, EMAIL)
  await hear(payments)
  return made
}

describe('comparing with Stripe', () => {
  it('finds nothing where everything has arrived', async () => {
    await paid()
    expect((await reconciled()).findings).toEqual([])
  })

  it('puts what was lost on the way into the inbox, and takes up the payment', async () => {
    payments.standin.setKnobs({ loseRate: 1 })
    const { charge } = await paid()
    expect(await charge()).toMatchObject({ state: 'awaiting_payment' })
    const { findings } = await reconciled()
    expect(findings.map(({ kind, isMended }) => [kind, isMended])).toEqual(
      expect.arrayContaining([
        ['event', true],
        ['payment', true],
      ]),
    )
    expect(await charge()).toMatchObject({ state: 'paid' })
    await drainJobs(reactions)
    expect((await reconciled()).findings).toEqual([])
  })

  it('takes up a refund made at Stripe of which no word came', async () => {
    const { charge } = await paid()
    payments.standin.setKnobs({ loseRate: 1 })
    const { stripePaymentIntentId } = await charge()
    await payments.stripe.refunds.create({ payment_intent: stripePaymentIntentId ?? '', amount: 400 })
    await payments.standin.settled()
    expect((await reconciled()).findings).toContainEqual(expect.objectContaining({ kind: 'refund', isMended: true }))
    expect(await charge()).toMatchObject({ refundedYen: 400n })
  })

  it('says what Stripe has moved and nobody here knows of, every time', async () => {
    const session = await payments.stripe.checkout.sessions.create({
      mode: 'payment',
      allowed_payment_method_types: ['card'],
      line_items: [
        { quantity: 1, price_data: { currency: 'jpy', unit_amount: 777, product_data: { name: 'something else' } } },
      ],
      success_url: 'http://localhost:3000/',
    })
    await submitCard({ url: session.url ?? '' }, SUCCEEDS, EMAIL)
    await hear(payments)
    for (const _round of [1, 2]) {
      const left = (await reconciled()).findings.filter(({ isMended }) => !isMended)
      expect(left.map(({ kind }) => kind)).toEqual(['payment', 'unposted'])
    }
  })

  it('looks further back once a night', async () => {
    await db.reconciliationRun.deleteMany()
    const kinds: string[] = []
    for (let hours = 0; hours < 48; hours += 6) {
      kinds.push((await reconciled()).kind)
      clock.moveBy(6 * 60 * MINUTE_MS)
    }
    expect(kinds.filter((kind) => kind === 'nightly').length).toBeGreaterThanOrEqual(2)
    expect(kinds.filter((kind) => kind === 'nightly').length).toBeLessThanOrEqual(3)
  })

  it('is done by one process at a time', async () => {
    const before = await db.reconciliationRun.count()
    await Promise.all([1, 2, 3].map(() => reconcilePayments()))
    expect((await db.reconciliationRun.count()) - before).toBe(1)
  })
})
