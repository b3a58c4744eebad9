import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { ownNavigatorId } from '../own-navigator.ts'
import { ownConflictsScope } from '../scope.ts'

/** A navigator's own standing: for whom it may not broker, how much it takes on. */
export async function getDeskProfile(actor: MemberActor) {
  const participantId = ownNavigatorId(actor)
  const mine = { navigatorParticipantId: participantId }
  const [navigator, conflicts] = await Promise.all([
    db.navigator.findUniqueOrThrow({
      where: { participantId },
      select: { capacity: true, tracks: true, industries: true, participant: { select: { name: true } } },
    }),
    db.navigatorConflict.findMany({
      where: { AND: [mine, ownConflictsScope(actor)] },
      orderBy: { declaredAt: 'desc' },
      select: { id: true, organisation: true, reason: true, declaredAt: true },
    }),
  ])
  return {
    participantId,
    name: navigator.participant.name,
    capacity: navigator.capacity,
    tracks: navigator.tracks,
    conflicts: conflicts.map(({ declaredAt, ...conflict }) => ({ ...conflict, declaredAt: declaredAt.toISOString() })),
  }
}

export type DeskProfile = Awaited<ReturnType<typeof getDeskProfile>>
