import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DisputeState } from '../rules-disputes.ts'
import { tellOperators } from './tell-operators.server.ts'

const keys: Partial<Record<DisputeState, string>> = {
  warned: 'billing.mails.disputeOpened',
  needs_response: 'billing.mails.disputeOpened',
  won: 'billing.mails.disputeWon',
  lost: 'billing.mails.disputeLost',
}

/** A dispute has days to be answered: the operator is told when one begins and how it ends. */
export async function onDisputeMoved(
  { disputeId, state }: { disputeId: string; state: DisputeState },
  { jobId }: { jobId: string },
): Promise<void> {
  const key = keys[state]
  const dispute = await db.chargeDispute.findFirst({
    where: { id: disputeId, ...systemScope('a mail to the operator') },
    select: { chargeId: true },
  })
  if (key && dispute) await tellOperators({ key, chargeId: dispute.chargeId, jobId })
}
