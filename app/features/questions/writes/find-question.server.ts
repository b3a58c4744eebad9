import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { questionOwnerActingScope } from '../scope.ts'

/** A question at a listing the actor may write for, without who asked it. @throws AppError question.not_found */
export async function findQuestionToAnswer({ tx, actor }: CommandContext, id: string) {
  const question = await tx.listingQuestion.findFirst({
    where: { AND: [{ id }, questionOwnerActingScope(actor)] },
    select: { id: true, state: true, listingId: true },
  })
  if (!question) throw new AppError('question.not_found')
  return question
}
