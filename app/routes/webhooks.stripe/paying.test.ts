import { describe, expect, it } from 'vitest'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { getFeeProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { clock, HOUR_MS } from '#app/platform/clock.ts'
import {
  DECLINES,
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

describe('paying', () => {
  it('leads from the quote over the hosted page and the signed webhook to paid, and moves the deal', async () => {
    const { seller, deal, charge, start, state, mails } = await quoted()
    const url = await pageUrl(start)
    const open = await charge()
    expect(open).toMatchObject({
      state: 'awaiting_payment',
      attempts: [{ state: 'open', checkoutUrl: url, locale: 'ja' }],
    })
    const session = await payments.stripe.checkout.sessions.retrieve(open.attempts[0]?.checkoutSessionId ?? '', {
      expand: ['line_items'],
    })
    expect(session).toMatchObject({
      amount_total: 3_300_000,
      currency: 'jpy',
      metadata: { charge_id: open.id, attempt_id: open.attempts[0]?.id },
      customer_email: null,
      line_items: { data: [{ description: '結び サービス利用料', amount_total: 3_300_000, quantity: 1 }] },
    })
    expect(await getFeeProgress(seller.actor, deal.id)).toMatchObject({ progress: 'checking' })

    expect((await submitCard({ url }, SUCCEEDS, EMAIL)).headers.get('location')).toBe(
      `http://localhost:3000/deals/${deal.id}/fee/return`,
    )
    await payments.standin.settled()
    expect((await charge()).state).toBe('awaiting_payment')
    await drainJobs(reactions)

    const paid = await charge()
    expect(paid).toMatchObject({ state: 'paid', attempts: [{ state: 'complete' }] })
    expect(paid.stripePaymentIntentId).toMatch(/^pi_/)
    expect(await state()).toBe('closing')
    expect(await paidJournals(paid.id)).toBe(1)
    expect(await getFeeProgress(seller.actor, deal.id)).toMatchObject({ progress: 'paid' })
    expect(new Set(payments.door.statuses)).toEqual(new Set([200]))
    expect(await outcomes()).toContain('settle')
    expect(await db.stripeEvent.count({ where: { handledAt: null } })).toBe(0)
    const told = await mails('お支払いを確認しました')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).not.toMatch(/3,300,000|金属/)
  })

  it('keeps nothing of the payer from the events', async () => {
    const kept = JSON.stringify(await db.stripeEvent.findMany())
    expect(kept).toContain('attempt_id')
    expect(kept).not.toMatch(/hanako|4242|amount/)
  })

  it('a refused card leaves the page open for another one', async () => {
    const { charge, start } = await quoted()
    const url = await pageUrl(start)
    expect((await submitCard({ url }, DECLINES, EMAIL)).status).toBe(402)
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'awaiting_payment', attempts: [{ state: 'open' }] })
    expect(await pageUrl(start)).toBe(url)
    await submitCard({ url }, SUCCEEDS, EMAIL)
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'paid' })
  })

  it('two tabs and double presses end at the same page', async () => {
    const { charge, start } = await quoted()
    const urls = await Promise.all([1, 2, 3, 4].map(() => pageUrl(start)))
    expect(new Set(urls).size).toBe(1)
    expect((await charge()).attempts).toHaveLength(1)
  })

  it('a page that ran out is followed by a new one; the old event changes nothing', async () => {
    const { charge, start, mails } = await quoted()
    const first = await pageUrl(start)
    clock.moveBy(25 * HOUR_MS)
    const second = await pageUrl(start)
    expect(second).not.toBe(first)
    expect((await charge()).attempts.map(({ state }) => state)).toEqual(['expired', 'open'])
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'awaiting_payment' })
    await submitCard({ url: second }, SUCCEEDS, EMAIL)
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'paid' })
    // It was open again before the mail's turn came, so nobody is told that it ran out.
    expect(await mails('お支払いがまだ済んでいません')).toEqual([])
  })

  it('tells the payer once when a page runs out untouched', async () => {
    const { seller, deal, charge, start, mails } = await quoted()
    await pageUrl(start)
    clock.moveBy(25 * HOUR_MS)
    await payments.stripe.checkout.sessions.list({ limit: 1 })
    await sweepPayments()
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'expired', attempts: [{ state: 'expired' }] })
    expect(await getFeePage(seller.actor, deal.id)).toMatchObject({ stage: 'expired', action: 'pay' })
    expect(await mails('お支払いがまだ済んでいません')).toHaveLength(1)
  })
})
