import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Forgets what was read of the listings of one participant, in both roles, and what was still to be read. */
export async function forgetReadings(tx: Tx, participantId: string): Promise<number> {
  const whose = { OR: [{ offer: { participantId } }, { need: { participantId } }] }
  const { count } = await tx.pairReading.deleteMany({
    where: { AND: [whose, systemScope('whose it is was checked by the caller')] },
  })
  await tx.readingTurn.deleteMany({ where: { listing: { participantId } } })
  return count
}
