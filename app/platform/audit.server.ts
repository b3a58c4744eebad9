import type { Actor } from './actor.ts'
import type { Tx } from './db.server.ts'

export interface AuditInput {
  /** `entity.verb`, past tense: `listing.published`. */
  action: string
  entityType: string
  entityId: string
  /** Ids, states and counts only: an audit row is read by people who may not read the row it speaks of. */
  data?: Record<string, string | number | boolean | null>
}

/** Writes who did what to which row; part of the transaction that did it. */
export async function writeAudit(tx: Tx, actor: Actor, now: Date, entry: AuditInput): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: now,
      actorKind: actor.kind === 'system' ? `system:${actor.name}` : actor.kind,
      actorMemberId: actor.kind === 'member' ? actor.memberId : null,
      action: entry.action,
      entityType: entry.entityType,
      entityId: entry.entityId,
      data: entry.data ?? {},
    },
  })
}
