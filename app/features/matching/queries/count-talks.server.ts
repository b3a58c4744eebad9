import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'

export interface Talks {
  /** Running introductions and deals of each listing with others than the subject. */
  count: Map<string, number>
  /** The subject's own running introduction or deal with a listing: the introduction's id. */
  own: Map<string, string>
}

/** What runs between the candidates and others, and between them and the subject. */
export async function countTalks(
  subject: { id: string; side: ListingSide },
  candidateIds: readonly string[],
): Promise<Talks> {
  const [candidate, own] =
    otherSide(subject.side) === 'offer'
      ? (['offerListingId', 'needListingId'] as const)
      : (['needListingId', 'offerListingId'] as const)
  const running = await db.introduction.findMany({
    where: {
      AND: [
        { [candidate]: { in: [...candidateIds] } },
        { OR: [{ state: { in: ['waiting', 'requested', 'brokering', 'proposed'] } }, { deal: { closedAt: null } }] },
        systemScope('how many, and whether one is with the listing the actor owns'),
      ],
    },
    select: { id: true, state: true, offerListingId: true, needListingId: true },
  })
  const talks: Talks = { count: new Map(), own: new Map() }
  for (const row of running) {
    const id = row[candidate]
    if (row[own] === subject.id) talks.own.set(id, row.id)
    // Whoever waits for a place takes none.
    else if (row.state !== 'waiting') talks.count.set(id, (talks.count.get(id) ?? 0) + 1)
  }
  return talks
}
