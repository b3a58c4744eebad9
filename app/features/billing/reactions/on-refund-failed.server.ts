import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellOperators } from './tell-operators.server.ts'

/** A refund did not come about: the operator decides how the money goes back. */
export async function onRefundFailed({ refundId }: { refundId: string }, { jobId }: { jobId: string }): Promise<void> {
  const refund = await db.chargeRefund.findFirst({
    where: { id: refundId, ...systemScope('a mail to the operator') },
    select: { chargeId: true },
  })
  if (refund) await tellOperators({ key: 'billing.mails.refundFailed', chargeId: refund.chargeId, jobId })
}
