import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { createCheckout } from './create-checkout.server.ts'
import { createRefund } from './create-refund.server.ts'
import { createTransfer } from './create-transfer.server.ts'
import { handleStripeEvent } from './handle-stripe-event.server.ts'
import { sendEvidence } from './send-evidence.server.ts'
import { payeeEventTypes } from './stripe-event-types.ts'
import { observePayment } from './observe-payment.server.ts'

const BATCH = 25
// Younger ones are still in somebody's hands: a request or a job that runs.
const PENDING_AFTER_MS = 2 * MINUTE_MS
const EVENT_AFTER_MS = 3 * MINUTE_MS
const OPEN_EVERY_MS = 10 * MINUTE_MS

const everybodys = systemScope('the sweep looks after all payments')

const before = (ms: number) => new Date(clock.now().getTime() - ms)

/** One that fails does not keep the others waiting; it is met again by the next sweep. */
async function each<T>(rows: readonly T[], name: string, work: (row: T) => Promise<unknown>): Promise<number> {
  let done = 0
  for (const row of rows) {
    try {
      await work(row)
      done++
    } catch (error) {
      log.warn({ sweep: name, error: describeError(error) }, 'sweep met a failure')
    }
  }
  return done
}

const unheard = (ms: number) => [{ checkedAt: null }, { checkedAt: { lt: before(ms) } }]

async function repeatPending(): Promise<number> {
  const rows = await db.chargeAttempt.findMany({
    where: { ...everybodys, state: 'pending', createdAt: { lt: before(PENDING_AFTER_MS) }, OR: unheard(MINUTE_MS) },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  })
  return each(rows, 'attempts', ({ id, method }) =>
    method === 'bank_transfer' ? createTransfer(id) : createCheckout(id),
  )
}

async function askForOpen(): Promise<number> {
  const rows = await db.chargeAttempt.findMany({
    where: { ...everybodys, state: 'open', OR: unheard(OPEN_EVERY_MS) },
    orderBy: { checkedAt: { sort: 'asc', nulls: 'first' } },
    take: BATCH,
  })
  return each(rows, 'payments', (attempt) => observePayment(attempt))
}

async function repeatRefunds(): Promise<number> {
  const rows = await db.chargeRefund.findMany({
    where: { ...everybodys, state: 'requested', createdAt: { lt: before(PENDING_AFTER_MS) }, OR: unheard(MINUTE_MS) },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'refunds', ({ id }) => createRefund({ refundId: id }))
}

async function repeatEvidence(): Promise<number> {
  const rows = await db.chargeDispute.findMany({
    where: {
      ...everybodys,
      state: { in: ['warned', 'needs_response'] },
      evidenceGivenAt: { lt: before(PENDING_AFTER_MS) },
      evidenceSentAt: null,
    },
    orderBy: { openedAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'evidence', ({ id }) => sendEvidence({ disputeId: id }))
}

async function handleLeftEvents(): Promise<number> {
  const rows = await db.stripeEvent.findMany({
    where: { handledAt: null, receivedAt: { lt: before(EVENT_AFTER_MS) }, type: { notIn: [...payeeEventTypes] } },
    orderBy: { receivedAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'events', ({ id }) => handleStripeEvent({ stripeEventId: id }))
}

/**
 * Repeats what is stuck: attempts and refunds Stripe did not answer (same key), payments whose event never came, events no job
 * brought to an end. May run in several processes at once.
 */
export async function sweepPayments(): Promise<
  Record<'attempts' | 'payments' | 'refunds' | 'evidence' | 'events', number>
> {
  return {
    attempts: await repeatPending(),
    payments: await askForOpen(),
    refunds: await repeatRefunds(),
    evidence: await repeatEvidence(),
    events: await handleLeftEvents(),
  }
}
