import { db } from '#app/platform/db.server.ts'
import type { DealMove } from '../stages.ts'

/** What happened in a deal, for people: who did what, when. */
export interface HistoryEntry {
  id: string
  at: string
  /** The audit action, such as `deal.moved`. */
  action: string
  transition: string | null
  /** Which side, or `system`; null where nobody in particular. */
  by: string | null
}

const textOf = (data: unknown, key: string): string | null => {
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : null
}

/**
 * The audit trail of a deal the caller has found under its own scope, newest first, and the moves of state in it,
 * oldest first.
 */
export async function readHistory(dealId: string): Promise<{ entries: HistoryEntry[]; moves: DealMove[] }> {
  const rows = await db.auditEntry.findMany({
    where: { entityType: 'deal', entityId: dealId },
    select: { id: true, at: true, action: true, data: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const entries = rows.map(({ id, at, action, data }): HistoryEntry => {
    return { id, at: at.toISOString(), action, transition: textOf(data, 'transition'), by: textOf(data, 'as') }
  })
  const moves = rows.flatMap(({ at, action, data }): DealMove[] => {
    const [from, to] = [textOf(data, 'from'), textOf(data, 'to')]
    return action === 'deal.moved' && from !== null && to !== null ? [{ from, to, at: at.toISOString() }] : []
  })
  return { entries: entries.reverse(), moves }
}
