import { describe, expect, it } from 'vitest'
import { settleCharge } from '#app/features/billing/commands/settle-charge.server.ts'
import { openAttempt } from '#app/features/billing/commands/open-attempt.server.ts'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { getFeeProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { createCheckout } from '#app/features/billing/reactions/create-checkout.server.ts'
import { startPayment } from '#app/features/billing/reactions/start-payment.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { bindStripe } from '#app/features/billing/testing/bind-stripe.server.ts'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { clock, HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'
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

describe('what must not happen', () => {
  it('nobody but the payer can pay', async () => {
    const { deal, subject, buyer, navigator } = await quoted()
    for (const { actor } of [buyer, navigator, await makeOwner()])
      await expect(startPayment(actor, { quote: subject, locale: 'ja', method: 'checkout' })).rejects.toMatchObject({
        code: 'charge.not_found',
      })
    await expect(getFeeProgress((await makeOwner()).actor, deal.id)).rejects.toMatchObject({
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
    await hear(payments)
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
    await hear(payments)
    expect((await charge()).state).toBe('paid')
    expect(await paidJournals((await charge()).id)).toBe(1)
    expect(await state()).toBe('broken_off')
    expect(await outcomes()).toContain('paid_too_late')
  })

  it('a payment that failed after all is told to the payer, and can be tried again', async () => {
    const { charge, start, mails } = await quoted()
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
    expect(await mails('お支払いができませんでした')).toHaveLength(1)
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
    bindStripe(payments.standin.url)
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
      payments.standin.failNext({ kind, path: '/v1/checkout/sessions', method: 'POST', times: 2 })
      await expect(start()).rejects.toMatchObject({ code: 'payments.unreachable' })
      const { id } = await charge()
      clock.moveBy(3 * MINUTE_MS)
      expect(await sweepPayments()).toMatchObject({ attempts: 1 })
      expect((await charge()).attempts).toMatchObject([{ state: 'open' }])
      const made = await payments.stripe.checkout.sessions.list({ limit: 100 }).autoPagingToArray({ limit: 1000 })
      expect(made.filter(({ metadata }) => metadata?.['charge_id'] === id)).toHaveLength(1)
    },
  )

  it('after a day the key is no longer repeated: the page is looked up, and adopted', async () => {
    const { seller, subject, charge, start } = await quoted()
    const attempt = await openAttempt(seller.actor, { quote: subject, locale: 'ja', method: 'checkout' })
    payments.standin.failNext({ kind: 'reset_after', path: '/v1/checkout/sessions', method: 'POST', times: 2 })
    await expect(createCheckout(attempt.id)).rejects.toMatchObject({ code: 'payments.unreachable' })
    clock.moveBy(23.5 * HOUR_MS)
    const url = await pageUrl(start)
    expect(url).toContain('/c/pay/')
    expect((await charge()).attempts).toMatchObject([{ id: attempt.id, state: 'open' }])
  })

  it('and given up when there is none: a new attempt may follow', async () => {
    const { seller, subject, charge, start } = await quoted()
    await openAttempt(seller.actor, { quote: subject, locale: 'ja', method: 'checkout' })
    clock.moveBy(25 * HOUR_MS)
    await expect(start()).rejects.toMatchObject({ code: 'payments.refused' })
    expect(await charge()).toMatchObject({ state: 'failed', attempts: [{ state: 'failed', lastError: 'key_too_old' }] })
    await pageUrl(start)
    expect((await charge()).attempts.map(({ state }) => state)).toEqual(['failed', 'open'])
  })
})
