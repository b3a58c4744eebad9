import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { questionOwnerActingScope } from '../scope.ts'
import { findQuestionToAnswer } from '../writes/find-question.server.ts'

/**
 * Takes a question and its answer off the listing; the asker keeps both.
 * @throws AppError question.not_found, question.wrong_state when it does not stand there
 */
export async function takeAnswerDown(actor: Actor, questionId: string): Promise<void> {
  await runCommand(actor, 'question:answer', async (ctx) => {
    const { id } = await findQuestionToAnswer(ctx, questionId)
    const { count } = await ctx.tx.listingQuestion.updateMany({
      where: { AND: [{ id, state: 'answered', isPublic: true }, questionOwnerActingScope(actor)] },
      data: { isPublic: false },
    })
    if (count !== 1) throw new AppError('question.wrong_state')
    await ctx.record({ action: 'question.taken_down', entityType: 'question', entityId: id })
  })
}
