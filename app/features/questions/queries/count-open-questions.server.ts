import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { questionOwnerActingScope } from '../scope.ts'

/** How many questions wait for this actor, by listing; the one that has waited longest first. */
export async function countOpenQuestions(actor: Actor): Promise<{ listingId: string; count: number }[]> {
  const groups = await db.listingQuestion.groupBy({
    by: ['listingId'],
    where: { state: 'open', ...questionOwnerActingScope(actor) },
    _count: true,
    _min: { createdAt: true },
    orderBy: { _min: { createdAt: 'asc' } },
  })
  return groups.map(({ listingId, _count }) => ({ listingId, count: _count }))
}
