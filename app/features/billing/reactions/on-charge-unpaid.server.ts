import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { mailParticipant } from '#app/features/participants/reactions/mail-participant.server.ts'

/** Tells the payer that a payment did not come about; nothing is said when it has been made good since. */
export async function mailChargeUnpaid(
  { chargeId, state }: { chargeId: string; state: 'failed' | 'expired' },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await db.charge.findFirst({
    where: { id: chargeId, state, ...systemScope('a mail to the payer') },
    include: { quote: { select: { dealId: true } } },
  })
  if (!charge) return
  const path = `/deals/${charge.quote.dealId}/fee`
  await mailParticipant({ participantId: charge.payerParticipantId, key: `billing.mails.${state}`, path, jobId })
}
