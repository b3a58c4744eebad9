import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { RejectParticipantInput } from '../schema.ts'
import { answerVerification } from '../writes/answer-verification.server.ts'

/**
 * The operator cannot vouch yet, and says in the note what is missing.
 * @throws AppError participant.wrong_state when another operator was faster or the profile was edited meanwhile
 */
export async function rejectParticipant(
  actor: Actor,
  { participantId, seenUpdatedAt, note }: RejectParticipantInput,
): Promise<void> {
  await runCommand(actor, 'participant:verify', async (context) => {
    await answerVerification(context, { participantId, seenUpdatedAt, status: 'rejected', note })
    await context.record({ action: 'participant.rejected', entityType: 'participant', entityId: participantId })
    await context.emit('participant.rejected', { participantId })
  })
}
