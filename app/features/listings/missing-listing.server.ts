import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { refuseEnded } from '#app/features/participants/refuse-ended.server.ts'

/**
 * Says why a listing cannot be changed that the actor's scope does not hold: a bank is told that its client has taken
 * over, everybody else that there is none.
 * @throws AppError referrer.assistance_ended, listing.not_found
 */
export async function refuseMissingListing(tx: Tx, actor: Actor, id: string): Promise<never> {
  const listing = await tx.listing.findFirst({
    where: { id, ...systemScope('only whose it is, to be held against the referrals of the actor') },
    select: { participantId: true },
  })
  if (listing) await refuseEnded(tx, actor, listing.participantId)
  throw new AppError('listing.not_found')
}
