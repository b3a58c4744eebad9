import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { type Responsiveness, responsiveness, type WaysUp, waysUp } from '../rules.ts'
import { readRequests } from './read-requests.server.ts'

/** How a participant of the reader's answers, and what would raise it. */
export interface OwnResponsiveness extends Responsiveness, WaysUp {
  participantId: string
  name: string
}

/** For each participant the reader acts for. */
export async function getOwnResponsiveness(actor: MemberActor): Promise<OwnResponsiveness[]> {
  const now = clock.now()
  const ids = writableParticipantIds(actor)
  const [requests, participants] = await Promise.all([
    readRequests(ids),
    db.participant.findMany({ where: { id: { in: ids } }, select: { id: true, name: true }, orderBy: { id: 'asc' } }),
  ])
  return participants.map(({ id: participantId, name }) => {
    const received = requests.get(participantId) ?? []
    return { participantId, name, ...responsiveness(received, now), ...waysUp(received, now) }
  })
}
