import { brokenOffStates } from '#app/features/participants/scope.ts'
import { readRequests } from '#app/features/responsiveness/queries/read-requests.server.ts'
import { type Responsiveness, responsiveness } from '#app/features/responsiveness/rules.ts'
import { type VerifiedItem, verifiedItemsOf } from '#app/features/verification/queries/get-verified-items.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** What is known of a participant's reliability: checks with their days, answers, deals. Facts only, no score of ours. */
export interface Trust {
  verified: VerifiedItem[]
  responsiveness: Responsiveness
  completedDeals: number
}

const readCompletedDeals = (ids: string[]) =>
  db.deal.findMany({
    where: {
      closedAt: { not: null },
      state: { notIn: brokenOffStates },
      OR: [{ offerParticipantId: { in: ids } }, { needParticipantId: { in: ids } }],
      ...systemScope('counts of these participants, no other name'),
    },
    select: { offerParticipantId: true, needParticipantId: true },
  })

/** Whether the reader may see the participants, by name or without, the caller has checked. Holds no name. */
export async function trustsOf(participantIds: readonly string[]): Promise<Map<string, Trust>> {
  const ids = [...new Set(participantIds)]
  const [verified, requests, deals] = await Promise.all([
    verifiedItemsOf(ids),
    readRequests(ids),
    readCompletedDeals(ids),
  ])
  const now = clock.now()
  return new Map(
    ids.map((id) => [
      id,
      {
        verified: verified.get(id) ?? [],
        responsiveness: responsiveness(requests.get(id) ?? [], now),
        completedDeals: deals.filter((deal) => [deal.offerParticipantId, deal.needParticipantId].includes(id)).length,
      },
    ]),
  )
}

/** The same of one. */
export const getTrust = async (participantId: string): Promise<Trust> =>
  (await trustsOf([participantId])).get(participantId)!
