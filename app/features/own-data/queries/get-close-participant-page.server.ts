import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { isFree } from '../rules.ts'
import { asOwner } from '../scope.ts'
import { findObstacles } from './find-obstacles.server.ts'

/**
 * What closing a participant ends, and what has to be finished before.
 * @throws AppError participant.not_found for who does not own it
 */
export async function getCloseParticipantPage(actor: MemberActor, participantId: string) {
  const own = asOwner(actor).participants.find(({ id }) => id === participantId)
  if (!own) throw new AppError('participant.not_found')
  const obstacles = await findObstacles(db, participantId)
  return {
    email: actor.email,
    participant: { id: own.id, name: own.name },
    others: await db.membership.count({ where: { participantId, memberId: { not: actor.memberId } } }),
    obstacles,
    isFree: isFree(obstacles),
  }
}

export type CloseParticipantView = Awaited<ReturnType<typeof getCloseParticipantPage>>
