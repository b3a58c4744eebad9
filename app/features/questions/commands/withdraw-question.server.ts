import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { questionAskerScope } from '../scope.ts'
import { moveQuestion } from '../writes/move-question.server.ts'

/** The asker takes a question back. @throws AppError question.not_found, question.wrong_state */
export async function withdrawQuestion(actor: Actor, questionId: string): Promise<void> {
  await runCommand(actor, 'question:ask', async (ctx) => {
    const question = await ctx.tx.listingQuestion.findFirst({
      where: { AND: [{ id: questionId }, questionAskerScope(actor)] },
      select: { id: true, state: true },
    })
    if (!question) throw new AppError('question.not_found')
    await moveQuestion(ctx, question, 'withdraw', 'asker')
  })
}
