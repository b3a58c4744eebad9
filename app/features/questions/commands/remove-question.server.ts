import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { publicQuestionScope } from '../scope.ts'
import type { RemoveQuestionInput } from '../schema.ts'

/**
 * The operator takes a public question and its answer off a listing. Asker and owner keep both, with the reason.
 * @throws AppError request.forbidden, question.wrong_state when it does not stand there (any more)
 */
export async function removeQuestion(
  actor: Actor,
  { questionId, reason }: RemoveQuestionInput,
): Promise<{ listingId: string }> {
  return runCommand(actor, 'question:remove', async ({ tx, record, emit }) => {
    const { count } = await tx.listingQuestion.updateMany({
      where: { id: questionId, ...publicQuestionScope() },
      data: { isPublic: false, removedReason: reason },
    })
    if (count !== 1) throw new AppError('question.wrong_state')
    await record({ action: 'question.removed', entityType: 'question', entityId: questionId, data: { reason } })
    await emit('question.removed', { questionId })
    const { listingId } = await tx.listingQuestion.findFirstOrThrow({
      where: { id: questionId, ...systemScope('just written') },
      select: { listingId: true },
    })
    return { listingId }
  })
}
