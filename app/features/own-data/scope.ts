import type { MemberActor } from '#app/platform/actor.ts'

/** Rows that stand under one of these participants. */
export const ownRowsScope = (participantIds: readonly string[]) => ({ participantId: { in: [...participantIds] } })

/** The same for what stands under one of their listings. */
export const ownListingRowsScope = (participantIds: readonly string[]) => ({ listing: ownRowsScope(participantIds) })

/** The actor with the participants it owns alone: what is only read or helped with is not its own data. */
export const asOwner = (actor: MemberActor): MemberActor => ({
  ...actor,
  participants: actor.participants.filter(({ role }) => role === 'owner'),
  assistedParticipants: [],
})

/** Readings of pairs one of which is theirs. */
export const ownReadingsScope = (participantIds: readonly string[]) => ({
  OR: [{ offer: ownRowsScope(participantIds) }, { need: ownRowsScope(participantIds) }],
})
