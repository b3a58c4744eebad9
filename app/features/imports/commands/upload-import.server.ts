import { referrerIds, type MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { HOUR_MS } from '#app/platform/clock.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import type { UploadInput } from '../schema.ts'
import { importsVisibleTo } from '../scope.ts'
import { hashOf, keepParts } from '../parts.server.ts'

const TIMEOUT_MS = 2 * 60_000

/** For which bank or chamber; null for the operator. @throws AppError import.choose_referrer, request.forbidden */
function referrerOf(actor: MemberActor, as: string | undefined): string | null {
  const own = referrerIds(actor)
  if (as === 'operator' || (as === undefined && own.length === 0)) {
    if (!can(actor, 'listing:import')) throw new AppError('request.forbidden')
    return null
  }
  if (as === undefined && own.length > 1) throw new AppError('import.choose_referrer', { field: 'as' })
  const chosen = own.find((id) => as === undefined || id === as)
  if (!chosen) throw new AppError('request.forbidden')
  return chosen
}

/**
 * Keeps a file and has it checked; nothing of it is written yet. The same file sent twice by a double press is kept once.
 * @returns the import's id
 */
export async function uploadImport(actor: MemberActor, input: UploadInput): Promise<string> {
  const participantId = referrerOf(actor, input.as)
  const blob = input.file ?? new Blob([input.text ?? ''])
  const encodingAsked = input.file ? (input.encoding ?? null) : 'utf-8'
  const sha256 = await hashOf(blob)
  return runCommand(
    actor,
    'listing:import_file',
    async ({ tx, now, record, emit }) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actor.memberId}${sha256}`}, 0))`
      const same = await tx.importBatch.findFirst({
        where: {
          memberId: actor.memberId,
          sha256,
          encodingAsked,
          participantId,
          state: { in: ['checking', 'previewed'] },
          createdAt: { gt: new Date(now.getTime() - HOUR_MS) },
          AND: importsVisibleTo(actor),
        },
        select: { id: true },
      })
      if (same) return same.id
      const { id } = await tx.importBatch.create({
        data: { participantId, memberId: actor.memberId, state: 'checking', encodingAsked, sha256, createdAt: now },
      })
      await keepParts(tx, id, blob)
      await record({ action: 'import.uploaded', entityType: 'import', entityId: id })
      await emit('import.uploaded', { batchId: id })
      return id
    },
    { timeoutMs: TIMEOUT_MS },
  )
}
