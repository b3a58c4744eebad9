import { actingListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { editableHiddenMatchesScope } from '../scope.ts'

/**
 * Takes back that a counterpart was hidden; what was learned from it goes, too. Said twice it is the same.
 * @throws AppError listing.not_found when the listing is not the actor's
 */
export async function restoreMatch(actor: Actor, pair: { listingId: string; otherListingId: string }): Promise<void> {
  const { listingId, otherListingId } = pair
  await runCommand(actor, 'match:decide', async ({ tx }) => {
    const own = await tx.listing.count({ where: { id: listingId, ...actingListingsScope(actor) } })
    if (own === 0) throw new AppError('listing.not_found')
    await tx.hiddenMatch.deleteMany({ where: { listingId, otherListingId, ...editableHiddenMatchesScope(actor) } })
    await tx.matchImpression.updateMany({
      where: { listingId, otherListingId, ...systemScope('whoever of the team was shown it') },
      data: { hiddenAt: null },
    })
  })
}
