import { fieldsOf, valuesOf } from '#app/features/listings/listing-values.ts'
import { findListingName } from '#app/features/listings/reveals-name.ts'
import { findEditableListing } from '#app/features/listings/writes/find-editable-listing.server.ts'
import type { Actor, MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { AnswerInput } from '../schema.ts'
import { findQuestionToAnswer } from '../writes/find-question.server.ts'
import { moveQuestion } from '../writes/move-question.server.ts'

/** An owner in a hurry signs with the firm's name; this is where it is noticed. */
async function refuseOwnName(ctx: CommandContext, actor: MemberActor, listingId: string, text: string) {
  const listing = await findEditableListing(ctx, listingId)
  const values = valuesOf(listing, listing.confidential?.details)
  const closed = fieldsOf(listing).flatMap(({ isName, key }) => (isName ? String(values[key] ?? '') : []))
  const own = actor.participants.filter(({ id }) => id === listing.participantId).map(({ name }) => name)
  const found = findListingName([...closed, ...own, actor.displayName], text)
  if (found) throw new AppError('question.names_owner', { field: 'text', params: { found } })
}

/**
 * Answers a question, for all readers of the listing or for the asker alone. The question stands as it was written.
 * @throws AppError question.not_found, question.wrong_state, question.names_owner
 */
export async function answerQuestion(actor: Actor, input: AnswerInput): Promise<{ listingId: string }> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  return runCommand(actor, 'question:answer', async (ctx) => {
    const question = await findQuestionToAnswer(ctx, input.questionId)
    await refuseOwnName(ctx, actor, question.listingId, input.text)
    await moveQuestion(ctx, question, 'answer', 'owner', {
      answer: input.text,
      isPublic: input.audience === 'public',
      answeredAt: ctx.now,
      answeredByMemberId: actor.memberId,
    })
    return { listingId: question.listingId }
  })
}
