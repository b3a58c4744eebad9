import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type Responsiveness, responsiveness, WINDOW_DAYS } from '../responsiveness.ts'
import { receivedFrom } from '../rules.ts'

/** States in which a request that reached the counterpart was answered by it, or not in time. */
const COUNTED = ['proposed', 'accepted', 'declined', 'expired'] as const

/**
 * How a participant has answered requests lately: counts only, whoever may see the participant may see them. A request taken
 * back by the asker or turned down by the navigator is nobody's silence.
 */
export async function getResponsiveness(participantId: string): Promise<Responsiveness> {
  const now = clock.now()
  const rows = await db.introduction.findMany({
    where: {
      state: { in: [...COUNTED] },
      // The note is written when the counterpart is asked.
      navigatorNote: { not: null },
      createdAt: { gte: new Date(now.getTime() - 2 * WINDOW_DAYS * DAY_MS) },
      OR: [
        { askedBySide: 'need', offerParticipantId: participantId },
        { askedBySide: 'offer', needParticipantId: participantId },
      ],
      ...systemScope('counts of one participant, no words and no other name'),
    },
    select: { state: true, endedBy: true, expiresAt: true, stateChangedAt: true },
  })
  const requests = rows
    .filter(({ state, endedBy }) => state !== 'declined' || endedBy === 'counterpart')
    .map(({ state, expiresAt, stateChangedAt }) => ({
      receivedAt: receivedFrom(expiresAt),
      answeredAt: state === 'accepted' || state === 'declined' ? stateChangedAt : null,
      dueAt: expiresAt,
    }))
  return responsiveness(requests, now)
}
