import { describe, expect, it } from 'vitest'
import { handleStripeEvent } from '#app/features/billing/reactions/handle-stripe-event.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { db } from '#app/platform/db.server.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { EMAIL, pageUrl, paidJournals, quoted, SUCCEEDS, usePayments, hear } from './testing/use-payments.server.ts'

const payments = usePayments()

describe('what travels badly', () => {
  it('shuffled, doubled and dropped events settle each charge once', async () => {
    payments.standin.setKnobs({ shuffleMs: 60, duplicateRate: 0.5, dropRate: 0.3, seed: 7 })
    const all = await Promise.all(Array.from({ length: 3 }, () => quoted()))
    for (const { start } of all) await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear(payments)
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
    await hear(payments)
    const before = await db.stripeEvent.count()
    const { data } = await payments.stripe.events.list({ type: 'checkout.session.completed', limit: 1 })
    payments.standin.redeliver(data[0]?.id ?? '')
    payments.standin.redeliver(data[0]?.id ?? '')
    await hear(payments)
    expect(payments.door.statuses.at(-1)).toBe(200)
    expect(await db.stripeEvent.count()).toBe(before)
    expect(await paidJournals((await charge()).id)).toBe(1)
  })

  it('the same event handled by several workers at once settles once', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await payments.standin.settled()
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
    payments.standin.setKnobs({ loseRate: 1 })
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear(payments)
    expect((await charge()).state).toBe('awaiting_payment')
    clock.moveBy(11 * MINUTE_MS)
    expect(await sweepPayments()).toMatchObject({ payments: 1 })
    expect((await charge()).state).toBe('paid')
  })

  it('events no job brought to an end are handled by the sweep', async () => {
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await payments.standin.settled()
    clock.moveBy(4 * MINUTE_MS)
    const { events } = await sweepPayments()
    expect(events).toBeGreaterThan(0)
    expect((await charge()).state).toBe('paid')
  })

  it('pressing the button after having paid leads to the page that says so', async () => {
    payments.standin.setKnobs({ isPaused: true })
    const { charge, start } = await quoted()
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    expect(await start()).toEqual({ to: 'return_page' })
    expect((await charge()).state).toBe('paid')
    await expect(start()).rejects.toMatchObject({ code: 'charge.already_paid' })
    payments.standin.setKnobs({})
  })
})
