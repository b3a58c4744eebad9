import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { observePayment } from './observe-payment.server.ts'

const ours = systemScope('the payment Stripe told us about')

const byIntent = (paymentIntentId: string) =>
  db.charge.findFirst({ where: { stripePaymentIntentId: paymentIntentId, ...ours }, select: { id: true } })

/**
 * The charge that was paid by a payment. Word of a refund or a dispute may come before word of the payment, so that the
 * payment is read first when it is not known yet.
 * @returns undefined for a payment that is not ours
 */
export async function findPaidCharge(
  paymentIntentId: string,
): Promise<{ id: string; paymentIntentId: string } | undefined> {
  const known = await byIntent(paymentIntentId)
  if (known) return { ...known, paymentIntentId }
  const attemptId = (await stripe().paymentIntents.retrieve(paymentIntentId)).metadata['attempt_id']
  const attempt = attemptId ? await db.chargeAttempt.findFirst({ where: { id: attemptId, ...ours } }) : null
  if (!attempt) return undefined
  await observePayment(attempt)
  const paid = await byIntent(paymentIntentId)
  return paid ? { ...paid, paymentIntentId } : undefined
}
