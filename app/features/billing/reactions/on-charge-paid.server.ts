import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that the money has arrived. */
export async function onChargePaid({ chargeId }: { chargeId: string }, { jobId }: { jobId: string }): Promise<void> {
  const charge = await db.charge.findFirst({
    where: { id: chargeId, ...systemScope('a notice to the payer') },
    include: { quote: { select: { kind: true, subjectId: true } } },
  })
  if (!charge) return
  await tellPayer({
    participantId: charge.payerParticipantId,
    quote: charge.quote,
    key: 'billing.mails.paid',
    jobId,
  })
}
