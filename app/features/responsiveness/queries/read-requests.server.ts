import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type ReceivedRequest, receivedFrom, WINDOW_DAYS } from '../rules.ts'

/** States in which a request that reached the counterpart was answered by it, or not in time. */
const COUNTED = ['proposed', 'accepted', 'converted', 'declined', 'expired'] as const
const ANSWERED = ['accepted', 'converted', 'declined']

const columns = {
  state: true,
  endedBy: true,
  expiresAt: true,
  stateChangedAt: true,
  answeredLateAt: true,
  askedBySide: true,
  offerParticipantId: true,
  needParticipantId: true,
} as const

const findRows = (participantIds: readonly string[]) =>
  db.introduction.findMany({
    where: {
      state: { in: [...COUNTED] },
      // The note is written when the counterpart is asked.
      navigatorNote: { not: null },
      // What a navigator brings up asks two at once: an answer nobody waits for by name is no silence.
      origin: 'member',
      createdAt: { gte: new Date(clock.now().getTime() - 2 * WINDOW_DAYS * DAY_MS) },
      OR: [
        { askedBySide: 'need', offerParticipantId: { in: [...participantIds] } },
        { askedBySide: 'offer', needParticipantId: { in: [...participantIds] } },
      ],
      ...systemScope('times of answers, no words and no other name'),
    },
    select: columns,
  })

type Row = Awaited<ReturnType<typeof findRows>>[number]

const answeredAt = ({ state, stateChangedAt, answeredLateAt }: Row): Date | null =>
  ANSWERED.includes(state) ? stateChangedAt : answeredLateAt

/**
 * The requests that were put before each participant, and when each was answered. A request taken back by the asker or turned
 * down by the navigator is nobody's silence and is left out.
 * @returns by participant; one that was asked nothing is missing
 */
export async function readRequests(participantIds: readonly string[]): Promise<Map<string, ReceivedRequest[]>> {
  const requests = new Map<string, ReceivedRequest[]>()
  for (const row of participantIds.length > 0 ? await findRows(participantIds) : []) {
    if (row.state === 'declined' && row.endedBy !== 'counterpart') continue
    const participantId = row.askedBySide === 'need' ? row.offerParticipantId : row.needParticipantId
    const request = { receivedAt: receivedFrom(row.expiresAt), answeredAt: answeredAt(row), dueAt: row.expiresAt }
    requests.set(participantId, [...(requests.get(participantId) ?? []), request])
  }
  return requests
}
