import { type Actor, referrerIds } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/**
 * Tells a bank or chamber why a former client is gone from its sight. For everybody else it says nothing.
 * @throws AppError referrer.assistance_ended
 */
export async function refuseEnded(tx: Tx, actor: Actor, clientParticipantId: string): Promise<void> {
  const ids = referrerIds(actor)
  if (ids.length === 0) return
  const ended = await tx.referrerClient.count({
    where: { referrerParticipantId: { in: ids }, clientParticipantId, endedAt: { not: null } },
  })
  if (ended > 0) throw new AppError('referrer.assistance_ended')
}

/**
 * Says why a profile cannot be written that the actor's scope does not hold.
 * @throws AppError referrer.assistance_ended for a former client, else participant.not_found
 */
export async function refuseMissingProfile(tx: Tx, actor: Actor, participantId: string): Promise<never> {
  await refuseEnded(tx, actor, participantId)
  throw new AppError('participant.not_found')
}
