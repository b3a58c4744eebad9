import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { VerificationStatus } from '#prisma/generated/enums.ts'

interface Answer {
  participantId: string
  seenUpdatedAt: string
  from: readonly VerificationStatus[]
  status: 'verified' | 'rejected'
  note: string | null
}

/**
 * Records the operator's answer on the very state the operator has seen.
 * @throws AppError participant.wrong_state when it stands otherwise by now or was edited since
 */
export async function answerVerification(
  { tx, now }: CommandContext,
  { participantId, seenUpdatedAt, from, status, note }: Answer,
): Promise<void> {
  const scope = systemScope('the operator answers for every participant')
  const { count } = await tx.participant.updateMany({
    where: { ...scope, id: participantId, verificationStatus: { in: [...from] }, updatedAt: new Date(seenUpdatedAt) },
    data: { verificationStatus: status, verifiedAt: status === 'verified' ? now : null, verificationNote: note },
  })
  if (count !== 1) throw new AppError('participant.wrong_state')
}
