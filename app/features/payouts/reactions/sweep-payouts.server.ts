import { clock, HOUR_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { payeeEventTypes } from '#app/features/billing/reactions/stripe-event-types.ts'
import { handlePayeeEvent } from './handle-payee-event.server.ts'
import { observeAccount } from './observe-account.server.ts'
import { observePayouts } from './observe-payouts.server.ts'
import { sendReversal } from './send-reversal.server.ts'
import { sendTransfer } from './send-transfer.server.ts'

const BATCH = 25
// Younger ones are still in the hands of a job.
const STUCK_AFTER_MS = 2 * MINUTE_MS
const EVENT_AFTER_MS = 3 * MINUTE_MS

const everybodys = systemScope('the sweep looks after all payouts')

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

const unheard = () => [{ checkedAt: null }, { checkedAt: { lt: before(MINUTE_MS) } }]

async function repeatTransfers(): Promise<number> {
  const rows = await db.payeeTransfer.findMany({
    where: { ...everybodys, state: 'pending', keyMadeAt: { lt: before(STUCK_AFTER_MS) }, OR: unheard() },
    orderBy: { keyMadeAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'payee-transfers', ({ id }) => sendTransfer({ transferId: id }))
}

async function repeatReversals(): Promise<number> {
  const rows = await db.payeeReversal.findMany({
    where: { ...everybodys, state: 'requested', createdAt: { lt: before(STUCK_AFTER_MS) }, OR: unheard() },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'payee-reversals', ({ id }) => sendReversal({ reversalId: id }))
}

async function handleLeftEvents(): Promise<number> {
  const rows = await db.stripeEvent.findMany({
    where: { handledAt: null, receivedAt: { lt: before(EVENT_AFTER_MS) }, type: { in: [...payeeEventTypes] } },
    orderBy: { receivedAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  return each(rows, 'payee-events', ({ id }) => handlePayeeEvent({ stripeEventId: id }))
}

/** Stripe lists an account's events under that account only, so that what never came is found by reading the accounts. */
async function readAccounts(): Promise<number> {
  const rows = await db.payeeAccount.findMany({
    where: {
      ...everybodys,
      stripeAccountId: { not: null },
      OR: [
        { askedAt: null },
        { standing: { not: 'ready' }, askedAt: { lt: before(HOUR_MS / 2) } },
        { askedAt: { lt: before(12 * HOUR_MS) } },
      ],
    },
    orderBy: { askedAt: { sort: 'asc', nulls: 'first' } },
    take: BATCH,
  })
  return each(rows, 'payee-accounts', async ({ participantId, stripeAccountId }) => {
    if (!stripeAccountId) return
    await observeAccount({ participantId, stripeAccountId })
    await observePayouts({ participantId, stripeAccountId })
  })
}

/**
 * Repeats what is stuck: transfers and reversals Stripe did not answer (same key), events no job brought to an end, accounts
 * of which nothing was heard. May run in several processes at once.
 */
export async function sweepPayouts(): Promise<Record<'transfers' | 'reversals' | 'events' | 'accounts', number>> {
  return {
    transfers: await repeatTransfers(),
    reversals: await repeatReversals(),
    events: await handleLeftEvents(),
    accounts: await readAccounts(),
  }
}
