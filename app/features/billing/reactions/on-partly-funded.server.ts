import { isSettled } from '../process.ts'
import { findPayerCharge } from './find-payer-charge.server.ts'
import { tellPayer } from './tell-payer.server.ts'

/** Tells the payer that a part has come by bank transfer; nothing is said when more has come since. */
export async function onPartlyFunded(
  { chargeId, receivedYen }: { chargeId: string; receivedYen: number },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await findPayerCharge(chargeId)
  if (!charge || isSettled(charge.state) || charge.receivedYen !== BigInt(receivedYen)) return
  await tellPayer({ charge, key: 'billing.mails.partlyFunded', jobId })
}
