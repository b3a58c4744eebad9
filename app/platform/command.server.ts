import { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from './actor.ts'
import { type AuditInput, writeAudit } from './audit.server.ts'
import { clock } from './clock.ts'
import { db, type Tx } from './db.server.ts'
import { AppError } from './errors/app-error.ts'
import type { ErrorCode } from './errors/codes.ts'
import type { EventName, EventPayloads } from './events.ts'
import { sendEvent } from './jobs/outbox.server.ts'
import { requirePermission } from './permissions/resolver.ts'
import type { Permission } from './permissions/vocabulary.ts'

/** All a command may touch. There is no mailer and no Stripe in it, so no network call can happen inside a transaction. */
export interface CommandContext {
  tx: Tx
  actor: Actor
  now: Date
  /** Writes the audit row of this change. */
  record: (entry: AuditInput) => Promise<void>
  /** Enqueues the fact for the reactions; it exists exactly when the transaction commits. */
  emit: <N extends EventName>(name: N, payload: EventPayloads[N]) => Promise<void>
}

export interface CommandOptions {
  /** Which refusal a violated unique index means, by index or constraint name. */
  conflicts?: Record<string, ErrorCode>
  /** How long the transaction may take, where the default of `db` is too short: a whole file. */
  timeoutMs?: number
}

/** The name of the violated unique constraint, if the error is one. */
function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return undefined
  return JSON.stringify(error.meta ?? {})
}

function asConflict(error: unknown, conflicts: Record<string, ErrorCode>): unknown {
  const violated = violatedConstraint(error)
  if (violated === undefined) return error
  const known = Object.entries(conflicts).find(([name]) => violated.includes(name))
  return new AppError(known ? known[1] : 'request.conflict', { cause: error })
}

/**
 * Runs one button: checks the permission, opens one transaction, hands the work its context.
 * @throws AppError for a refusal; unique-constraint errors become the code given in `conflicts`.
 */
export async function runCommand<T>(
  actor: Actor,
  permission: Permission,
  work: (context: CommandContext) => Promise<T>,
  { conflicts = {}, timeoutMs }: CommandOptions = {},
): Promise<T> {
  requirePermission(actor, permission)
  const now = clock.now()
  try {
    return await db.$transaction(
      (tx) =>
        work({
          tx,
          actor,
          now,
          record: (entry) => writeAudit(tx, actor, now, entry),
          emit: (name, payload) => sendEvent(tx, name, payload),
        }),
      timeoutMs === undefined ? undefined : { timeout: timeoutMs },
    )
  } catch (error) {
    throw asConflict(error, conflicts)
  }
}
