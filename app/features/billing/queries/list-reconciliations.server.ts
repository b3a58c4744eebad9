import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { Compared, Finding } from '../rules-reconciliation.ts'

const PAGE_SIZE = 20

/** Comparisons with Stripe, newest first, a page of them. @throws AppError request.forbidden */
export async function listReconciliations(actor: Actor, page: number) {
  requirePermission(actor, 'console:read')
  const [total, rows] = await Promise.all([
    db.reconciliationRun.count(),
    db.reconciliationRun.findMany({
      orderBy: { startedAt: 'desc' },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ])
  const runs = rows.map(({ id, kind, startedAt, fromAt, counts, findings }) => ({
    ...{ id, kind, at: startedAt.toISOString(), from: fromAt.toISOString() },
    // Runs of earlier days compared no transfers.
    counts: { transfers: 0, ...(counts as Omit<Record<Compared, number>, 'transfers'>) },
    findings: findings as unknown as Finding[],
  }))
  return { runs, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type ReconciliationsPage = Awaited<ReturnType<typeof listReconciliations>>
