import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { observePayment } from './observe-payment.server.ts'
import { observeRefunds } from './observe-refunds.server.ts'

/** Reads from Stripe all that belongs to a charge: its payments and what went back. @throws when Stripe cannot be asked */
export async function recheckCharge({ chargeId }: { chargeId: string }): Promise<void> {
  const where = { id: chargeId, ...systemScope('the operator asked, or a sweep') }
  const charge = await db.charge.findFirst({ where, include: { attempts: { orderBy: { createdAt: 'asc' } } } })
  for (const attempt of charge?.attempts ?? [])
    if (attempt.checkoutSessionId ?? attempt.paymentIntentId) await observePayment(attempt)
  const paid = await db.charge.findFirst({ where, select: { stripePaymentIntentId: true } })
  if (paid?.stripePaymentIntentId) await observeRefunds({ id: chargeId, paymentIntentId: paid.stripePaymentIntentId })
}
