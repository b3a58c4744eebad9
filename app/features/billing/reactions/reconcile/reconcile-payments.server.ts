import { clock, HOUR_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { inOneProcess } from '#app/platform/only-one.server.ts'
import { recordReconciliation } from '../../commands/record-reconciliation.server.ts'
import { type Compared, dueRun, lookBackHours, type RunKind } from '../../rules-reconciliation.ts'
import { compareEvents } from './compare-events.server.ts'
import { compareMovements, compareOwnPayments } from './compare-movements.server.ts'
import { comparePayments } from './compare-payments.server.ts'
import { compareRefunds } from './compare-refunds.server.ts'
import type { Comparison } from './comparison.ts'

// What is mended by one is right for those after it: money moved is compared last.
type Compare = (since: number) => Promise<Comparison>

const comparisons: readonly Compare[] = [
  compareEvents,
  comparePayments,
  compareRefunds,
  compareMovements,
  compareOwnPayments,
]

async function compareAll(since: number, more: readonly Compare[]): Promise<Comparison[]> {
  const done: Comparison[] = []
  for (const compare of [...comparisons, ...more]) done.push(await compare(since))
  return done
}

function countsOf(done: readonly Comparison[]): Record<Compared, number> {
  const counts = { events: 0, payments: 0, refunds: 0, movements: 0, transfers: 0 }
  for (const { compared, count } of done) counts[compared] += count
  return counts
}

/** Compares Stripe's lists with our rows and the ledger, mends what can be read again, and keeps what was found. */
async function reconcile(kind: RunKind, more: readonly Compare[]): Promise<void> {
  const startedAt = clock.now()
  const fromAt = new Date(startedAt.getTime() - lookBackHours[kind] * HOUR_MS)
  const done = await compareAll(Math.floor(fromAt.getTime() / 1000), more)
  const findings = done.flatMap((comparison) => comparison.findings)
  await recordReconciliation({ kind, fromAt, startedAt, counts: countsOf(done), findings })
  const left = findings.filter(({ isMended }) => !isMended)
  if (left.length > 0) log.error({ alert: 'reconciliation', kind, left: left.length }, 'payments differ from Stripe')
}

/**
 * The run that is due, in one process at a time.
 * @param more what later features compare
 * @throws the SDK's error when Stripe cannot be asked
 */
export async function reconcilePayments(more: readonly Compare[] = []): Promise<void> {
  await inOneProcess('reconcile-payments', async () => {
    const last = await db.reconciliationRun.findFirst({
      where: { kind: 'nightly' },
      orderBy: { startedAt: 'desc' },
      select: { startedAt: true },
    })
    await reconcile(dueRun(clock.now(), last?.startedAt ?? null, tokyoDay), more)
  })
}
