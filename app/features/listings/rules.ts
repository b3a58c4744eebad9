import type { Actor, ActorParticipant } from '#app/platform/actor.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'

/** States in which a listing may still say too little: nobody but its owner reads it. */
export const isPrivate = (status: ListingStatus): boolean => status === 'draft' || status === 'rejected'

/** The participants an actor may post this side of a track for. */
export function eligibleParticipants(actor: Actor, track: TrackKey, side: ListingSide): ActorParticipant[] {
  if (actor.kind !== 'member') return []
  const kinds = trackOf(track).sides[side].participantKinds
  return actor.participants.filter(
    (participant) => participant.role !== 'read_only' && participant.kinds.some((kind) => kinds.includes(kind)),
  )
}
