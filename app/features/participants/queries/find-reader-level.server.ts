import { isOperator, listingWritableIds, type MemberActor, readableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { dealCounterpartsScope } from '../scope.ts'

/**
 * How much of a participant's profile this reader is cleared for, given that the reader may open it at all: its own people
 * everything, deal counterparts and the operator what is for `party`, navigators what is for `member`.
 */
export async function findReaderLevel(actor: MemberActor, participantId: string): Promise<DisclosureLevel> {
  if ([...readableParticipantIds(actor), ...listingWritableIds(actor)].includes(participantId)) return 'owner'
  if (isOperator(actor)) return 'party'
  const where = { AND: [{ id: participantId }, dealCounterpartsScope(actor)] }
  return (await db.participant.count({ where })) > 0 ? 'party' : 'member'
}
