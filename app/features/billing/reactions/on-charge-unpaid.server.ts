import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that a payment did not come about; nothing is said when it has been made good since. */
export async function onChargeUnpaid(
  { chargeId, state }: { chargeId: string; state: 'failed' | 'expired' },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await db.charge.findFirst({
    where: { id: chargeId, state, ...systemScope('a notice to the payer') },
    include: { quote: { select: { kind: true, subjectId: true } } },
  })
  if (!charge) return
  await tellPayer({
    participantId: charge.payerParticipantId,
    quote: charge.quote,
    key: `billing.mails.${state}`,
    jobId,
  })
}
