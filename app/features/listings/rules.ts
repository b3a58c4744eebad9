import type { Actor, ActorParticipant } from '#app/platform/actor.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'

/** States in which a listing may still say too little: nobody but its owner reads it. */
export const isPrivate = (status: ListingStatus): boolean => status === 'draft' || status === 'rejected'

export type EligibleParticipant = Pick<ActorParticipant, 'id' | 'name' | 'kinds' | 'verificationStatus'>

/** The participants an actor may post this side of a track for: the own ones, and a bank's or chamber's clients. */
export function eligibleParticipants(actor: Actor, track: TrackKey, side: ListingSide): EligibleParticipant[] {
  if (actor.kind !== 'member') return []
  const kinds = trackOf(track).sides[side].participantKinds
  const own = actor.participants.filter(({ role }) => role !== 'read_only')
  return [...own, ...actor.assistedParticipants].filter((one) => one.kinds.some((kind) => kinds.includes(kind)))
}

/** Whether a listing may go without a trace: a draft nobody but its owner has ever read. */
export const isDeletable = ({ status, publishedAt }: { status: ListingStatus; publishedAt: Date | null }): boolean =>
  status === 'draft' && publishedAt === null
