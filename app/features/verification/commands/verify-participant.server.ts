import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { missingChecks } from '../checks.ts'
import type { VerifyParticipantInput } from '../schema.ts'
import { answerVerification } from '../writes/answer-verification.server.ts'
import { readChecks } from '../writes/read-checks.server.ts'
import { writeCheck } from '../writes/write-check.server.ts'

/**
 * The operator vouches for a participant: only when every check it needs has passed, those named in `passed` by this.
 * @throws AppError verification.checks_missing, participant.wrong_state when another operator was faster or the profile
 * was edited meanwhile
 */
export async function verifyParticipant(
  actor: Actor,
  { participantId, seenUpdatedAt, passed = [], note }: VerifyParticipantInput,
): Promise<void> {
  await runCommand(actor, 'participant:verify', async (ctx) => {
    const answer = { participantId, seenUpdatedAt, status: 'verified' as const, note: note || null }
    await answerVerification(ctx, { ...answer, from: ['pending'] })
    for (const kind of new Set(passed)) await writeCheck(ctx, { participantId, kind, status: 'passed' })
    if (missingChecks(await readChecks(ctx, participantId)).length > 0)
      throw new AppError('verification.checks_missing', { field: 'passed' })
    await ctx.record({ action: 'participant.verified', entityType: 'participant', entityId: participantId })
    await ctx.emit('participant.verified', { participantId })
  })
}
