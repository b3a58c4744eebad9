import { tellOperators } from './tell-operators.server.ts'

/** A fee too large for the payment service: the operator arranges with the payer how it is paid. */
export const onTransferNeeded = ({ chargeId }: { chargeId: string }, { jobId }: { jobId: string }): Promise<void> =>
  tellOperators({ key: 'billing.mails.transferNeeded', chargeId, jobId })
