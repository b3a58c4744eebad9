import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { RejectParticipantInput } from '../schema.ts'
import { answerVerification } from '../writes/answer-verification.server.ts'

/**
 * The operator cannot vouch, or not any longer, and says in the note what is missing. A participant that was verified
 * loses its standing by this and by nothing else.
 * @throws AppError participant.wrong_state when another operator was faster or the profile was edited meanwhile
 */
export async function rejectParticipant(
  actor: Actor,
  { participantId, seenUpdatedAt, note }: RejectParticipantInput,
): Promise<void> {
  await runCommand(actor, 'participant:verify', async (context) => {
    const answer = { participantId, seenUpdatedAt, status: 'rejected' as const, note }
    await answerVerification(context, { ...answer, from: ['pending', 'verified'] })
    await context.record({ action: 'participant.rejected', entityType: 'participant', entityId: participantId })
    await context.emit('participant.rejected', { participantId })
  })
}
