import { actingListingsScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import type { HideReason } from '../hide-reasons.ts'
import { markDecision } from '../writes/mark-decision.server.ts'
import { editableHiddenMatchesScope } from '../scope.ts'

/**
 * Takes a counterpart out of the matches of an own listing. Said again, the last reason counts. No audit entry: what
 * somebody does not want is nobody's business, the operator's included.
 * @throws AppError listing.not_found when one of the two is not there for the actor, or they are no pair
 */
export async function hideMatch(
  actor: Actor,
  input: { listingId: string; otherListingId: string; reason: HideReason; note?: string | undefined },
): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const { listingId, otherListingId, reason, note = '' } = input
  const pair = { listingId, otherListingId }
  await runCommand(actor, 'match:decide', async ({ tx, now }) => {
    const own = await tx.listing.findFirst({
      where: { id: listingId, ...actingListingsScope(actor) },
      select: { track: true, side: true },
    })
    if (!own) throw new AppError('listing.not_found')
    const other = await tx.listing.findFirst({
      where: {
        AND: [
          { id: otherListingId, track: own.track, side: otherSide(own.side), status: 'published' },
          listingsVisibleTo(actor),
        ],
      },
      select: { id: true },
    })
    if (!other) throw new AppError('listing.not_found')
    const said = { reason, note, memberId: actor.memberId }
    const changed = await tx.hiddenMatch.updateMany({
      where: { ...pair, ...editableHiddenMatchesScope(actor) },
      data: said,
    })
    if (changed.count === 0)
      await tx.hiddenMatch.createMany({ data: { ...pair, ...said, createdAt: now }, skipDuplicates: true })
    await markDecision(tx, pair, 'hiddenAt', now)
  })
}
