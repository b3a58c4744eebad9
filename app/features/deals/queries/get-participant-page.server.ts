import { getTrust } from '#app/features/introductions/queries/get-trust.server.ts'
import { isReaderOffered } from '#app/features/readings/queries/get-consent-page.server.ts'
import { getParticipant } from '#app/features/participants/queries/get-participant.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'

/** A participant's page: what it says of itself, and what is known of it. @throws AppError participant.not_found */
export async function getParticipantPage(actor: MemberActor, id: string) {
  const participant = await getParticipant(actor, id)
  return { participant, trust: await getTrust(id), isReaderOffered: await isReaderOffered() }
}
