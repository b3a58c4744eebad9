import { introductionDeskScope } from '#app/features/introductions/scope.ts'
import { navigatorsVisibleTo } from '#app/features/navigators/scope.ts'
import { type MemberActor, navigatorIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** The headlines of cases of the reader's tracks, to say which one was refused, also when somebody else has it by now. */
export async function nameCases(actor: MemberActor, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const appointed = await db.navigator.findMany({
    where: { AND: [{ participantId: { in: navigatorIds(actor) } }, navigatorsVisibleTo(actor)] },
    select: { tracks: true },
  })
  const tracks = appointed.flatMap((navigator) => navigator.tracks)
  const rows = await db.introduction.findMany({
    where: { AND: [{ id: { in: [...ids] } }, introductionDeskScope(actor, tracks)] },
    select: { id: true, offerListing: { select: { title: true } }, needListing: { select: { title: true } } },
  })
  return new Map(rows.map(({ id, offerListing, needListing }) => [id, [offerListing.title, needListing.title]]))
}
