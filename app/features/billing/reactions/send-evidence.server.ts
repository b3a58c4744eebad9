import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { noteEvidence } from '../commands/note-evidence.server.ts'
import { evidenceText } from '../evidence.ts'
import { collectEvidence } from '../queries/collect-evidence.server.ts'
import { observeDispute } from './observe-dispute.server.ts'

async function fail(disputeId: string, error: unknown): Promise<void> {
  const name = failureName(error)
  await noteEvidence({ disputeId, error: name })
  if (stripeFailure(error) !== 'refused') throw error
  log.error({ alert: 'evidence_refused', disputeId, error: name }, 'payment needs a person')
}

/**
 * Sends the operator's answer with what our rows prove, under a key of the dispute's own.
 * @throws the SDK's error when Stripe cannot be asked; the job and the sweep try again
 */
export async function sendEvidence({ disputeId }: { disputeId: string }): Promise<void> {
  const dispute = await db.chargeDispute.findFirst({
    where: { id: disputeId, evidenceGivenAt: { not: null }, ...systemScope('the operator has answered') },
  })
  if (!dispute || dispute.evidenceSentAt) return
  const uncategorized = evidenceText(await collectEvidence(dispute.chargeId), dispute.evidenceNote ?? '')
  const params = { evidence: { uncategorized_text: uncategorized }, submit: true }
  try {
    await stripe().disputes.update(dispute.stripeDisputeId, params, { idempotencyKey: `dispute-evidence:${disputeId}` })
  } catch (error) {
    return fail(disputeId, error)
  }
  await noteEvidence({ disputeId, error: null })
  await observeDispute(dispute.stripeDisputeId)
}
