import { brokenOffStates } from '#app/features/participants/scope.ts'
import { getVerifiedItems, type VerifiedItem } from '#app/features/verification/queries/get-verified-items.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Responsiveness } from '../responsiveness.ts'
import { getResponsiveness } from './get-responsiveness.server.ts'

/** What is known of a participant's reliability: checks with their days, answers, deals. Facts only, no score of ours. */
export interface Trust {
  verified: VerifiedItem[]
  responsiveness: Responsiveness
  completedDeals: number
}

const countCompletedDeals = (participantId: string): Promise<number> =>
  db.deal.count({
    where: {
      closedAt: { not: null },
      state: { notIn: brokenOffStates },
      OR: [{ offerParticipantId: participantId }, { needParticipantId: participantId }],
      ...systemScope('a count of one participant, no other name'),
    },
  })

/** Whether the reader may see the participant, by name or without, the caller has checked. Holds no name. */
export async function getTrust(participantId: string): Promise<Trust> {
  const [verified, responsiveness, completedDeals] = await Promise.all([
    getVerifiedItems(participantId),
    getResponsiveness(participantId),
    countCompletedDeals(participantId),
  ])
  return { verified, responsiveness, completedDeals }
}
