import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { DeclineInput } from '../schema.ts'
import { findQuestionToAnswer } from '../writes/find-question.server.ts'
import { moveQuestion } from '../writes/move-question.server.ts'

/**
 * Says kindly that there will be no answer, and why.
 * @throws AppError question.not_found, question.wrong_state
 */
export async function declineQuestion(actor: Actor, input: DeclineInput): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  await runCommand(actor, 'question:answer', async (ctx) => {
    const question = await findQuestionToAnswer(ctx, input.questionId)
    await moveQuestion(ctx, question, 'decline', 'owner', {
      declineReason: input.reason,
      answeredAt: ctx.now,
      answeredByMemberId: actor.memberId,
    })
  })
}
