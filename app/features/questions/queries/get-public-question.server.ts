import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { publicQuestionScope } from '../scope.ts'

/** A question that stands on a listing, as its readers see it: not who asked, and not whose listing it is. */
export interface RemovableQuestion {
  id: string
  text: string
  answer: string
  listing: { id: string; title: string }
}

/** For the operator, before taking it off. @throws AppError request.forbidden, question.not_found when it stands nowhere */
export async function getPublicQuestion(actor: Actor, id: string): Promise<RemovableQuestion> {
  requirePermission(actor, 'question:remove')
  const row = await db.listingQuestion.findFirst({
    where: { id, ...publicQuestionScope() },
    select: { id: true, text: true, answer: true, listing: { select: { id: true, title: true } } },
  })
  if (!row) throw new AppError('question.not_found')
  return { ...row, answer: row.answer ?? '' }
}
