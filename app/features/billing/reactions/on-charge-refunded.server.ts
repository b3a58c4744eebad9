import { findPayerCharge } from './find-payer-charge.server.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that money has gone back. */
export async function onChargeRefunded(
  { chargeId }: { chargeId: string; refundId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await findPayerCharge(chargeId)
  if (charge) await tellPayer({ charge, key: 'billing.mails.refunded', jobId })
}
