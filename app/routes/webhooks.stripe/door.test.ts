import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { bindStripe } from '#app/features/billing/testing/bind-stripe.server.ts'
import { startCheckedStandin } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { loader } from './route.tsx'
import { post } from './testing/use-payments.server.ts'

describe('the door', () => {
  const secret = env().STRIPE_WEBHOOK_SECRET
  const eventText = (id: string, over: object = {}) =>
    JSON.stringify({
      id,
      object: 'event',
      type: 'payout.paid',
      created: 1,
      livemode: false,
      data: { object: { id: 'po_1', object: 'payout' } },
      ...over,
    })
  const signed = (payload: string, by = secret) =>
    new Request('http://localhost:3000/webhooks/stripe', {
      method: 'POST',
      body: payload,
      headers: { 'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload, secret: by }) },
    })

  it.each([
    ['another secret', () => signed(eventText('evt_bad_1'), 'whsec_another')],
    [
      'no signature',
      () => new Request('http://localhost:3000/webhooks/stripe', { method: 'POST', body: eventText('evt_bad_2') }),
    ],
    ['the other mode', () => signed(eventText('evt_bad_3', { livemode: true }))],
  ])('refuses %s', async (_name, request) => {
    const before = await db.stripeEvent.count()
    expect((await post(request())).status).toBe(400)
    expect(await db.stripeEvent.count()).toBe(before)
  })

  it('stores an unknown type, answers 200, and ignores it', async () => {
    expect((await post(signed(eventText('evt_unknown', { type: 'a.word.of.tomorrow' })))).status).toBe(200)
    expect((await post(signed(eventText('evt_unknown', { type: 'a.word.of.tomorrow' })))).status).toBe(200)
    await drainJobs(reactions)
    expect(await db.stripeEvent.findUniqueOrThrow({ where: { id: 'evt_unknown' } })).toMatchObject({
      outcome: 'ignored',
    })
  })

  it('calls a person when an event speaks of something Stripe does not know', async () => {
    const { standin } = await startCheckedStandin()
    bindStripe(standin.url)
    expect((await post(signed(eventText('evt_refund', { type: 'charge.refunded' })))).status).toBe(200)
    await drainJobs(reactions)
    expect(await db.stripeEvent.findUniqueOrThrow({ where: { id: 'evt_refund' } })).toMatchObject({
      outcome: 'needs_person',
    })
    await standin.close()
  })

  it('two deliveries at once are one event', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post(signed(eventText('evt_race')))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await db.stripeEvent.count({ where: { id: 'evt_race' } })).toBe(1)
    const jobs = await db.$queryRaw`SELECT 1 FROM pgboss.job WHERE "data"->'payload'->>'stripeEventId' = 'evt_race'`
    expect(jobs).toHaveLength(1)
  })

  it('is for POST only', () => expect(loader().status).toBe(405))
})
