import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { listingReadableIds, type MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { OPEN_MAX } from '../limits.ts'
import { questionAskerScope } from '../scope.ts'
import { getListingQuestions, type PublicQuestion } from './get-listing-questions.server.ts'

export interface AskQuestionPage {
  listing: { id: string; title: string }
  /** What others have asked before. */
  answered: PublicQuestion[]
  /** Questions of this member that still wait here. */
  waiting: { id: string; text: string }[]
  isFull: boolean
}

/**
 * Asking the owner of a listing.
 * @throws AppError listing.not_found when nobody may be asked there, question.own_listing
 */
export async function getAskQuestionPage(actor: MemberActor, listingId: string): Promise<AskQuestionPage> {
  const listing = await db.listing.findFirst({
    where: { AND: [{ id: listingId, status: 'published' }, listingsVisibleTo(actor)] },
    select: { id: true, title: true, participantId: true },
  })
  if (!listing) throw new AppError('listing.not_found')
  if (listingReadableIds(actor).includes(listing.participantId)) throw new AppError('question.own_listing')
  const [{ answered }, waiting] = await Promise.all([
    getListingQuestions(actor, listing.id),
    db.listingQuestion.findMany({
      where: { listingId: listing.id, state: 'open', ...questionAskerScope(actor) },
      orderBy: { createdAt: 'asc' },
      select: { id: true, text: true },
    }),
  ])
  return {
    listing: { id: listing.id, title: listing.title },
    answered,
    waiting,
    isFull: waiting.length >= OPEN_MAX,
  }
}
