import { findPayerCharge } from './find-payer-charge.server.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that the money has arrived; where nothing was to be paid nothing has. */
export async function onChargePaid({ chargeId }: { chargeId: string }, { jobId }: { jobId: string }): Promise<void> {
  const charge = await findPayerCharge(chargeId)
  if (charge && charge.amountYen > 0n) await tellPayer({ charge, key: 'billing.mails.paid', jobId })
}
