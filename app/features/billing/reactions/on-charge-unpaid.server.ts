import { findPayerCharge } from './find-payer-charge.server.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that a payment did not come about; nothing is said when it has been made good since. */
export async function onChargeUnpaid(
  { chargeId, state }: { chargeId: string; state: 'failed' | 'expired' },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await findPayerCharge(chargeId)
  if (charge?.state === state) await tellPayer({ charge, key: `billing.mails.${state}`, jobId })
}
