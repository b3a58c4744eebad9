import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { hasConflict } from '#app/features/navigators/queries/find-conflict.server.ts'
import { type Actor, readableParticipantIds } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PairIds } from '../schema.ts'
import { unmadePairsVisibleTo } from '../scope.ts'

/** The owners of the two listings, as far as the actor may open both. */
async function findOwners(tx: Tx, actor: Actor, { offerListingId, needListingId }: PairIds): Promise<string[]> {
  const rows = await tx.listing.findMany({
    where: { AND: [{ id: { in: [offerListingId, needListingId] }, status: 'published' }, listingsVisibleTo(actor)] },
    select: { participantId: true },
  })
  return rows.map(({ participantId }) => participantId)
}

/**
 * Makes sure that a pair may be put before a navigator who acts on it.
 * @throws AppError unmade.not_found when it is not one of the best, not of the navigator's tracks, one's own, or asked for
 * already; introduction.conflict_declared
 */
export async function requireOffered(tx: Tx, actor: Actor, navigatorId: string, pair: PairIds): Promise<void> {
  const navigator = await tx.navigator.findUniqueOrThrow({ where: { participantId: navigatorId } })
  const found = await tx.unmadePair.count({
    where: { AND: [{ ...pair, track: { in: navigator.tracks } }, unmadePairsVisibleTo(actor)] },
  })
  const owners = await findOwners(tx, actor, pair)
  const asked = await tx.introduction.count({ where: { AND: [pair, systemScope('whether the two have met')] } })
  const own = readableParticipantIds(actor)
  const isOffered = found === 1 && owners.length === 2 && asked === 0 && !owners.some((id) => own.includes(id))
  if (!isOffered) throw new AppError('unmade.not_found')
  if (await hasConflict(tx, navigatorId, owners)) throw new AppError('introduction.conflict_declared')
}
