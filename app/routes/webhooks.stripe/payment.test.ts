import type { ActionFunctionArgs } from '@remix-run/node'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settleCharge } from '#app/features/billing/commands/settle-charge.server.ts'
import { freezeQuote } from '#app/features/billing/commands/freeze-quote.server.ts'
import { openAttempt } from '#app/features/billing/commands/open-attempt.server.ts'
import { getFeePage, type FeePageWithAmounts } from '#app/features/billing/queries/get-fee-page.server.ts'
import { getPaymentProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { ledgerInvariants } from '#app/features/billing/queries/ledger-invariants.server.ts'
import { createCheckout } from '#app/features/billing/reactions/create-checkout.server.ts'
import { handleStripeEvent } from '#app/features/billing/reactions/handle-stripe-event.server.ts'
import { startCheckout } from '#app/features/billing/reactions/start-checkout.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { bindStripe } from '#app/features/billing/testing/bind-stripe.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { openDoor } from '#app/features/billing/testing/webhook-door.server.ts'
import { clock, HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { startCheckedStandin, submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { action, loader } from './route.tsx'

type Started = Awaited<ReturnType<typeof startCheckedStandin>>

const SUCCEEDS = '4242424242424242'
const DECLINES = '4000000000000002'
const EMAIL = { email: 'hanako@example.jp' }
const post = (request: Request) => action({ request, params: {}, context: {} } as ActionFunctionArgs)

let door: Awaited<ReturnType<typeof openDoor>>
let standin: Started['standin']
let stripe: Stripe

beforeAll(async () => {
  door = await openDoor(post)
  const endpoint = { url: door.url, secret: env().STRIPE_WEBHOOK_SECRET }
  // The stand-in lives by the application's clock, so that sessions run out when the test says so.
  ;({ standin } = await startCheckedStandin({ webhook: endpoint, retryBaseMs: 5, now: () => clock.now().getTime() }))
  stripe = bindStripe(standin.url)
})
afterAll(async () => {
  await standin.close()
  await door.close()
})
beforeEach(async () => {
  bindStripe(standin.url)
  standin.setKnobs({})
  await drainJobs(reactions)
})
afterEach(async () => {
  expect(await ledgerInvariants()).toEqual([])
  clock.reset()
})

async function quoted(priceYen = 100_000_000) {
  const made = await makeFeeDeal({ priceYen })
  const { seen } = (await getFeePage(made.seller.actor, made.deal.id)) as FeePageWithAmounts
  await freezeQuote(made.seller.actor, { dealId: made.deal.id, seen })
  const charge = async () =>
    db.charge.findFirstOrThrow({
      where: { quote: { dealId: made.deal.id } },
      include: { attempts: { orderBy: { createdAt: 'asc' } } },
    })
  const start = () => startCheckout(made.seller.actor, { dealId: made.deal.id, locale: 'ja' })
  const state = async () => (await db.deal.findUniqueOrThrow({ where: { id: made.deal.id } })).state
  return { ...made, charge, start, state }
}

async function pageUrl(start: () => ReturnType<typeof startCheckout>): Promise<string> {
  const step = await start()
  if (step.to !== 'payment_page') throw new Error('no payment page')
  return step.url
}

async function hear() {
  await standin.settled()
  await drainJobs(reactions)
}

const paidJournals = (chargeId: string) => db.ledgerJournal.count({ where: { businessKey: `charge:${chargeId}:paid` } })
const outcomes = async () =>
  (await db.stripeEvent.findMany({ orderBy: { receivedAt: 'asc' } })).map(({ outcome }) => outcome)

describe('paying', () => {
  it('leads from the quote over the hosted page and the signed webhook to paid, and moves the deal', async () => {
    const { seller, deal, charge, start, state } = await quoted()
    const url = await pageUrl(start)
    const open = await charge()
    expect(open).toMatchObject({
      state: 'awaiting_payment',
      attempts: [{ state: 'open', checkoutUrl: url, locale: 'ja' }],
    })
    const session = await stripe.checkout.sessions.retrieve(open.attempts[0]?.checkoutSessionId ?? '', {
      expand: ['line_items'],
    })
    expect(session).toMatchObject({
      amount_total: 3_300_000,
      currency: 'jpy',
      metadata: { charge_id: open.id, attempt_id: open.attempts[0]?.id },
      customer_email: null,
      line_items: { data: [{ description: '結び サービス利用料', amount_total: 3_300_000, quantity: 1 }] },
    })
    expect(await getPaymentProgress(seller.actor, deal.id)).toMatchObject({ progress: 'checking' })

    expect((await submitCard({ url }, SUCCEEDS, EMAIL)).headers.get('location')).toBe(
      `http://localhost:3000/deals/${deal.id}/fee/return`,
    )
    await standin.settled()
    expect((await charge()).state).toBe('awaiting_payment')
    await drainJobs(reactions)

    const paid = await charge()
    expect(paid).toMatchObject({ state: 'paid', attempts: [{ state: 'complete' }] })
    expect(paid.stripePaymentIntentId).toMatch(/^pi_/)
    expect(await state()).toBe('closing')
    expect(await paidJournals(paid.id)).toBe(1)
    expect(await getPaymentProgress(seller.actor, deal.id)).toMatchObject({ progress: 'paid' })
    expect(new Set(door.statuses)).toEqual(new Set([200]))
    expect(await outcomes()).toContain('settle')
    expect(await db.stripeEvent.count({ where: { handledAt: null } })).toBe(0)
    const mails = (await readMailbox(50)).filter(
      ({ to, subject }) => to === seller.member.email && subject.includes('お支払いを確認'),
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).not.toMatch(/3,300,000|金属/)
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
    await hear()
    expect(await charge()).toMatchObject({ state: 'awaiting_payment', attempts: [{ state: 'open' }] })
    expect(await pageUrl(start)).toBe(url)
    await submitCard({ url }, SUCCEEDS, EMAIL)
    await hear()
    expect(await charge()).toMatchObject({ state: 'paid' })
  })

  it('two tabs and double presses end at the same page', async () => {
    const { charge, start } = await quoted()
    const urls = await Promise.all([1, 2, 3, 4].map(() => pageUrl(start)))
    expect(new Set(urls).size).toBe(1)
    expect((await charge()).attempts).toHaveLength(1)
  })

  it('a page that ran out is followed by a new one; the old event changes nothing', async () => {
    const { seller, charge, start } = await quoted()
    const first = await pageUrl(start)
    clock.moveBy(25 * HOUR_MS)
    const second = await pageUrl(start)
    expect(second).not.toBe(first)
    expect((await charge()).attempts.map(({ state }) => state)).toEqual(['expired', 'open'])
    await hear()
    expect(await charge()).toMatchObject({ state: 'awaiting_payment' })
    await submitCard({ url: second }, SUCCEEDS, EMAIL)
    await hear()
    expect(await charge()).toMatchObject({ state: 'paid' })
    // It was open again before the mail's turn came, so nobody is told that it ran out.
    const subjects = (await readMailbox(50))
      .filter(({ to }) => to === seller.member.email)
      .map(({ subject }) => subject)
    expect(subjects).not.toContain('お支払いがまだ済んでいません')
  })

  it('tells the payer once when a page runs out untouched', async () => {
    const { seller, deal, charge, start } = await quoted()
    await pageUrl(start)
    clock.moveBy(25 * HOUR_MS)
    await stripe.checkout.sessions.list({ limit: 1 })
    await sweepPayments()
    await hear()
    expect(await charge()).toMatchObject({ state: 'expired', attempts: [{ state: 'expired' }] })
    expect(await getFeePage(seller.actor, deal.id)).toMatchObject({ stage: 'expired', action: 'pay' })
    const mails = (await readMailbox(50)).filter(
      ({ to, subject }) => to === seller.member.email && subject === 'お支払いがまだ済んでいません',
    )
    expect(mails).toHaveLength(1)
  })
})

describe('what travels badly', () => {
  it('shuffled, doubled and dropped events settle each charge once', async () => {
    standin.setKnobs({ shuffleMs: 60, duplicateRate: 0.5, dropRate: 0.3, seed: 7 })
    const all = await Promise.all(Array.from({ length: 6 }, () => quoted()))
    for (const { start } of all) await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear()
    for (const { charge, state } of all) {
      const paid = await charge()
      expect(paid.state).toBe('paid')
      expect(await paidJournals(paid.id)).toBe(1)
      expect(await state()).toBe('closing')
    }
  })

  it('a replayed event is answered with 200 and stored once', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear()
    const before = await db.stripeEvent.count()
    const { data } = await stripe.events.list({ type: 'checkout.session.completed', limit: 1 })
    standin.redeliver(data[0]?.id ?? '')
    standin.redeliver(data[0]?.id ?? '')
    await hear()
    expect(door.statuses.at(-1)).toBe(200)
    expect(await db.stripeEvent.count()).toBe(before)
    expect(await paidJournals((await charge()).id)).toBe(1)
  })

  it('the same event handled by several workers at once settles once', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await standin.settled()
    const waiting = await db.stripeEvent.findMany({ where: { handledAt: null } })
    await Promise.all(
      waiting.flatMap(({ id }) => [id, id, id]).map((stripeEventId) => handleStripeEvent({ stripeEventId })),
    )
    expect(await charge()).toMatchObject({ state: 'paid' })
    expect(await paidJournals((await charge()).id)).toBe(1)
    const moved = await db.auditEntry.count({ where: { action: 'charge.paid', entityId: (await charge()).id } })
    expect(moved).toBe(1)
  })

  it('an event that is never delivered is made good by the sweep', async () => {
    standin.setKnobs({ loseRate: 1 })
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear()
    expect((await charge()).state).toBe('awaiting_payment')
    clock.moveBy(11 * MINUTE_MS)
    expect(await sweepPayments()).toMatchObject({ payments: 1 })
    expect((await charge()).state).toBe('paid')
  })

  it('events no job brought to an end are handled by the sweep', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await standin.settled()
    clock.moveBy(4 * MINUTE_MS)
    const { events } = await sweepPayments()
    expect(events).toBeGreaterThan(0)
    expect((await charge()).state).toBe('paid')
  })

  it('pressing the button after having paid leads to the page that says so', async () => {
    standin.setKnobs({ isPaused: true })
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    expect(await start()).toEqual({ to: 'return_page' })
    expect((await charge()).state).toBe('paid')
    await expect(start()).rejects.toMatchObject({ code: 'charge.already_paid' })
    standin.setKnobs({})
  })
})

describe('what must not happen', () => {
  it('nobody but the payer can pay', async () => {
    const { deal, buyer, navigator } = await quoted()
    for (const { actor } of [buyer, navigator, await makeOwner()])
      await expect(startCheckout(actor, { dealId: deal.id, locale: 'ja' })).rejects.toMatchObject({
        code: 'charge.not_found',
      })
    await expect(getPaymentProgress((await makeOwner()).actor, deal.id)).rejects.toMatchObject({
      code: 'charge.not_found',
    })
  })

  it('other money than was asked for settles nothing', async () => {
    const { charge, start, state } = await quoted()
    await pageUrl(start)
    const { attempts } = await charge()
    const observed = { sessionId: attempts[0]?.checkoutSessionId ?? '', paymentIntentId: 'pi_1', fate: 'paid' as const }
    const attemptId = attempts[0]?.id ?? ''
    expect(await settleCharge({ attemptId, observed: { ...observed, amountReceived: 1, currency: 'jpy' } })).toBe(
      'mismatch',
    )
    expect(
      await settleCharge({ attemptId, observed: { ...observed, amountReceived: 3_300_000, currency: 'usd' } }),
    ).toBe('mismatch')
    expect(await charge()).toMatchObject({ state: 'awaiting_payment', attempts: [{ state: 'open' }] })
    expect(await state()).toBe('contract_fee')
  })

  it('paid is never undone, and a second payment is not taken for the first', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear()
    const { id, attempts, stripePaymentIntentId } = await charge()
    const attemptId = attempts[0]?.id ?? ''
    const observed = {
      sessionId: attempts[0]?.checkoutSessionId ?? '',
      paymentIntentId: stripePaymentIntentId,
      amountReceived: 3_300_000,
      currency: 'jpy',
    }
    for (const fate of ['failed', 'expired', 'processing', 'paid'] as const)
      expect(await settleCharge({ attemptId, observed: { ...observed, fate } })).toBe('unchanged')
    expect(
      await settleCharge({ attemptId, observed: { ...observed, paymentIntentId: 'pi_other', fate: 'paid' } }),
    ).toBe('paid_twice')
    await expect(
      db.$executeRaw`UPDATE "Charge" SET "state" = 'failed', "paidAt" = NULL WHERE "id" = ${id}::uuid`,
    ).rejects.toThrow('stays paid')
  })

  it('money for a deal that has ended is posted, and a person is called', async () => {
    const { deal, charge, start, state } = await quoted()
    const url = await pageUrl(start)
    await db.deal.update({ where: { id: deal.id }, data: { state: 'broken_off' } })
    await submitCard({ url }, SUCCEEDS, EMAIL)
    await hear()
    expect((await charge()).state).toBe('paid')
    expect(await paidJournals((await charge()).id)).toBe(1)
    expect(await state()).toBe('broken_off')
    expect(await outcomes()).toContain('paid_too_late')
  })

  it('a payment that failed after all is told to the payer, and can be tried again', async () => {
    const { seller, charge, start } = await quoted()
    await pageUrl(start)
    const { attempts } = await charge()
    const attemptId = attempts[0]?.id ?? ''
    const observed = {
      sessionId: attempts[0]?.checkoutSessionId ?? '',
      paymentIntentId: 'pi_1',
      amountReceived: 0,
      currency: 'jpy',
    }
    expect(await settleCharge({ attemptId, observed: { ...observed, fate: 'processing' } })).toBe('begin_processing')
    expect(await settleCharge({ attemptId, observed: { ...observed, fate: 'failed' } })).toBe('fail')
    expect(await settleCharge({ attemptId, observed: { ...observed, fate: 'failed' } })).toBe('unchanged')
    expect(await charge()).toMatchObject({ state: 'failed', attempts: [{ state: 'failed' }] })
    await drainJobs(reactions)
    const mails = (await readMailbox(80)).filter(
      ({ to, subject }) => to === seller.member.email && subject === 'お支払いができませんでした',
    )
    expect(mails).toHaveLength(1)
    await pageUrl(start)
    expect((await charge()).attempts.map(({ state }) => state)).toEqual(['failed', 'open'])
  })

  it('a sum too large for a card never reaches Stripe', async () => {
    const { start, charge } = await quoted(2_000_000_000)
    await expect(start()).rejects.toMatchObject({ code: 'charge.not_by_card' })
    expect((await charge()).attempts).toEqual([])
  })
})

describe('when Stripe cannot be reached', () => {
  it('says so, loses nothing, and the same button works later', async () => {
    const { seller, deal, charge, start } = await quoted()
    bindStripe('http://127.0.0.1:9')
    await expect(start()).rejects.toMatchObject({ code: 'payments.unreachable' })
    expect(await getFeePage(seller.actor, deal.id)).toMatchObject({ stage: 'ready', action: 'pay' })
    const waiting = await charge()
    expect(waiting).toMatchObject({
      state: 'awaiting_payment',
      attempts: [{ state: 'pending', checkoutSessionId: null }],
    })
    bindStripe(standin.url)
    const url = await pageUrl(start)
    const { attempts } = await charge()
    expect(attempts).toMatchObject([
      { state: 'open', idempotencyKey: waiting.attempts[0]?.idempotencyKey, checkoutUrl: url },
    ])
  })

  it.each(['reset_after', 'reset_before', '500'] as const)(
    '%s: the repeated call under the same key makes one page',
    async (kind) => {
      const { charge, start } = await quoted()
      standin.failNext({ kind, path: '/v1/checkout/sessions', method: 'POST', times: 2 })
      await expect(start()).rejects.toMatchObject({ code: 'payments.unreachable' })
      const { id } = await charge()
      clock.moveBy(3 * MINUTE_MS)
      expect(await sweepPayments()).toMatchObject({ attempts: 1 })
      expect((await charge()).attempts).toMatchObject([{ state: 'open' }])
      const made = await stripe.checkout.sessions.list({ limit: 100 }).autoPagingToArray({ limit: 1000 })
      expect(made.filter(({ metadata }) => metadata?.['charge_id'] === id)).toHaveLength(1)
    },
  )

  it('after a day the key is no longer repeated: the page is looked up, and adopted', async () => {
    const { seller, deal, charge, start } = await quoted()
    const attempt = await openAttempt(seller.actor, { dealId: deal.id, locale: 'ja' })
    standin.failNext({ kind: 'reset_after', path: '/v1/checkout/sessions', method: 'POST', times: 2 })
    await expect(createCheckout(attempt.id)).rejects.toMatchObject({ code: 'payments.unreachable' })
    clock.moveBy(23.5 * HOUR_MS)
    const url = await pageUrl(start)
    expect(url).toContain('/c/pay/')
    expect((await charge()).attempts).toMatchObject([{ id: attempt.id, state: 'open' }])
  })

  it('and given up when there is none: a new attempt may follow', async () => {
    const { seller, deal, charge, start } = await quoted()
    await openAttempt(seller.actor, { dealId: deal.id, locale: 'ja' })
    clock.moveBy(25 * HOUR_MS)
    await expect(start()).rejects.toMatchObject({ code: 'payments.refused' })
    expect(await charge()).toMatchObject({ state: 'failed', attempts: [{ state: 'failed', lastError: 'key_too_old' }] })
    await pageUrl(start)
    expect((await charge()).attempts.map(({ state }) => state)).toEqual(['failed', 'open'])
  })
})

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

  it('calls a person when money goes back', async () => {
    expect((await post(signed(eventText('evt_refund', { type: 'charge.refunded' })))).status).toBe(200)
    await drainJobs(reactions)
    expect(await db.stripeEvent.findUniqueOrThrow({ where: { id: 'evt_refund' } })).toMatchObject({
      outcome: 'needs_person',
    })
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
