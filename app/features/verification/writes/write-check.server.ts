import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { CheckKind, CheckStatus } from '#prisma/generated/enums.ts'

interface Check {
  participantId: string
  kind: CheckKind
  status: CheckStatus
  /** The first moment at which it no longer counts. */
  validUntil?: Date | null
  note?: string
}

/** Adds a row to the history of checks; the newest of each kind counts. */
export async function writeCheck({ tx, actor, now, record }: CommandContext, check: Check): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  const { participantId, kind, status, validUntil = null, note = '' } = check
  await tx.verificationCheck.create({
    data: { participantId, kind, status, validUntil, note, checkedAt: now, checkedByMemberId: actor.memberId },
  })
  await record({
    action: 'verification.checked',
    entityType: 'participant',
    entityId: participantId,
    data: { kind, status },
  })
}
