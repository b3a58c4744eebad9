import { issueInvoice } from '../commands/issue-invoice.server.ts'
import { issueReceipt } from '../commands/issue-receipt.server.ts'
import { issueReturnInvoice } from '../commands/issue-return-invoice.server.ts'

interface ChargeNews {
  chargeId: string
}

/** A quote was frozen and is owed. */
export const onChargeBilled = ({ chargeId }: ChargeNews): Promise<void> => issueInvoice(chargeId)

/** The money is there. */
export const onChargePaid = ({ chargeId }: ChargeNews): Promise<void> => issueReceipt(chargeId)

/** Money has gone back. */
export const onChargeRefunded = ({ refundId }: { refundId: string }): Promise<void> => issueReturnInvoice(refundId)
