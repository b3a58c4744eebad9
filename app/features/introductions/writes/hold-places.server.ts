import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { madeTo } from '../made-to.ts'
import { placedStates } from '../rules.ts'

/** Lets all who count the requests of one participant wait for each other. Taken before the listing's, everywhere. */
export const lockAsker = (tx: Tx, participantId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`introductions-by:${participantId}`}, 0))`

/**
 * Lets all who give away a listing's places wait for each other, until the transaction ends.
 * @returns how many places are taken
 */
export async function lockPlaces(tx: Tx, listing: { id: string; side: ListingSide }): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`introductions-to:${listing.id}`}, 0))`
  return tx.introduction.count({
    where: { AND: [madeTo(listing), { state: { in: [...placedStates] } }, systemScope('places of one listing')] },
  })
}
