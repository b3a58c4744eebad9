import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { QuestionState } from '#prisma/generated/enums.ts'
import { process, type QuestionActor, type QuestionTransition } from '../process.ts'

type MoveData = Pick<
  Prisma.ListingQuestionUpdateManyMutationInput,
  'answer' | 'isPublic' | 'declineReason' | 'answeredAt' | 'answeredByMemberId'
>

/**
 * The one way a question changes its state. What was asked and answered is not repeated in the audit.
 * @throws AppError question.wrong_state when it has been answered or taken back meanwhile
 */
export async function moveQuestion(
  { tx, record, emit }: CommandContext,
  { id, state }: { id: string; state: QuestionState },
  transition: QuestionTransition,
  as: QuestionActor,
  data: MoveData = {},
): Promise<void> {
  if (!canTake(process, transition, state, as)) throw new AppError('question.wrong_state')
  const { to } = process.transitions[transition]
  const { count } = await tx.listingQuestion.updateMany({
    where: { id, state, ...systemScope('found by the caller under its own scope') },
    data: { ...data, state: to },
  })
  if (count !== 1) throw new AppError('question.wrong_state')
  await record({ action: 'question.moved', entityType: 'question', entityId: id, data: { transition, to, as } })
  if (to !== 'withdrawn') await emit('question.answered', { questionId: id })
}
