import { db } from '#app/platform/db.server.ts'

interface Written {
  id: string
  participantId: string
  createdAt: Date
}

/**
 * Which of these listings were begun while a bank or chamber wrote for their participant. For the owner and the operator:
 * which bank it was is nobody else's affair.
 */
export async function findAssisted(listings: readonly Written[]): Promise<Set<string>> {
  const referrals = await db.referrerClient.findMany({
    where: { clientParticipantId: { in: listings.map(({ participantId }) => participantId) } },
    select: { clientParticipantId: true, recordedAt: true, endedAt: true },
  })
  const isAssisted = ({ participantId, createdAt }: Written) =>
    referrals.some(
      ({ clientParticipantId, recordedAt, endedAt }) =>
        clientParticipantId === participantId && recordedAt <= createdAt && (endedAt === null || createdAt < endedAt),
    )
  return new Set(listings.filter(isAssisted).map(({ id }) => id))
}
