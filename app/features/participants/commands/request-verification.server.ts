import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { profileWritableScope } from '../scope.ts'

/**
 * Puts the participant before the operator.
 * @throws AppError participant.not_found, participant.wrong_state when it waits already or is verified
 */
export async function requestVerification(actor: MemberActor, participantId: string): Promise<void> {
  await runCommand(actor, 'participant:request_verification', async ({ tx, record, emit }) => {
    const scope = { AND: [{ id: participantId }, profileWritableScope(actor)] }
    if ((await tx.participant.count({ where: scope })) === 0) throw new AppError('participant.not_found')
    const { count } = await tx.participant.updateMany({
      where: { ...scope, verificationStatus: { in: ['unverified', 'rejected'] } },
      data: { verificationStatus: 'pending', verificationNote: null },
    })
    if (count !== 1) throw new AppError('participant.wrong_state')
    await record({ action: 'participant.verification_requested', entityType: 'participant', entityId: participantId })
    await emit('participant.verification_requested', { participantId })
  })
}
