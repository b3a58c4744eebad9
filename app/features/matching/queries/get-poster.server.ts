import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/**
 * Who reads for a participant when nobody in particular does: the ranker shows them what no listing hides from the
 * participant. May do nothing: without a confirmed address no permission is given.
 */
export async function getPoster(participantId: string): Promise<MemberActor> {
  const participant = await db.participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { id: true, name: true, kinds: true, verificationStatus: true, corporateNumber: true },
  })
  return {
    kind: 'member',
    memberId: participantId,
    sessionId: 'none',
    email: '',
    displayName: '',
    locale: 'ja',
    isEmailVerified: false,
    isOperator: false,
    secondFactor: 'none',
    participants: [{ ...participant, role: 'read_only', isNavigator: false }],
    unreadNotices: 0,
    assistedParticipants: [],
  }
}
