import { stripe } from '#app/platform/stripe/payments.server.ts'
import { convergeRefunds, type ObservedRefund } from '../commands/converge-refunds.server.ts'

/** Reads all refunds of a payment from Stripe and brings our rows to them. @throws the SDK's error when Stripe cannot be asked */
export async function observeRefunds(
  charge: { id: string; paymentIntentId: string },
  stripeEventId?: string,
): Promise<bigint> {
  const observed: ObservedRefund[] = []
  for await (const refund of stripe().refunds.list({ payment_intent: charge.paymentIntentId, limit: 100 }))
    observed.push({
      stripeRefundId: refund.id,
      refundId: refund.metadata?.['refund_id'] ?? null,
      amountYen: refund.amount,
      status: refund.status,
    })
  return convergeRefunds({ chargeId: charge.id, observed, ...(stripeEventId ? { stripeEventId } : {}) })
}
