import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { VerifyParticipantInput } from '../schema.ts'
import { answerVerification } from '../writes/answer-verification.server.ts'

/**
 * The operator vouches for a participant.
 * @throws AppError participant.wrong_state when another operator was faster or the profile was edited meanwhile
 */
export async function verifyParticipant(
  actor: Actor,
  { participantId, seenUpdatedAt, note }: VerifyParticipantInput,
): Promise<void> {
  await runCommand(actor, 'participant:verify', async (context) => {
    await answerVerification(context, { participantId, seenUpdatedAt, status: 'verified', note: note ?? null })
    await context.record({ action: 'participant.verified', entityType: 'participant', entityId: participantId })
    await context.emit('participant.verified', { participantId })
  })
}
