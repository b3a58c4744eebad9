import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { publicQuestionScope, questionAskerScope } from '../scope.ts'

const SHOWN = 50

/** A question and its answer as everybody may read them; nothing in it tells who asked. */
export interface PublicQuestion {
  id: string
  text: string
  answer: string
  answeredAt: string
}

export interface ListingQuestions {
  answered: PublicQuestion[]
  /** How many questions of this reader still wait here. */
  ownWaiting: number
  /** How many got an answer or a reason that only this reader sees. */
  ownPrivate: number
  /** Whether this reader may take them off the listing. */
  canRemove: boolean
}

async function findAnswered(listingId: string): Promise<PublicQuestion[]> {
  const rows = await db.listingQuestion.findMany({
    where: { listingId, ...publicQuestionScope() },
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, text: true, answer: true, answeredAt: true },
  })
  return rows.map(({ answer, answeredAt, ...row }) => ({
    ...row,
    answer: answer ?? '',
    answeredAt: answeredAt?.toISOString() ?? '',
  }))
}

/**
 * What was asked at a listing, as this reader may see it. The listing itself has been found under its own scope.
 * @param actor whose own questions are counted; none while an owner looks through other eyes
 */
export async function getListingQuestions(actor: Actor, listingId: string): Promise<ListingQuestions> {
  const countOwn = (state: { in: ('open' | 'answered' | 'declined')[] }) =>
    actor.kind === 'member'
      ? db.listingQuestion.count({ where: { listingId, state, isPublic: false, ...questionAskerScope(actor) } })
      : 0
  const [answered, ownWaiting, ownPrivate] = await Promise.all([
    findAnswered(listingId),
    countOwn({ in: ['open'] }),
    countOwn({ in: ['answered', 'declined'] }),
  ])
  return { answered, ownWaiting, ownPrivate, canRemove: can(actor, 'question:remove') }
}
