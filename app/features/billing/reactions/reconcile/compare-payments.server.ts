import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { findPaidCharge } from '../find-paid-charge.server.ts'
import type { Comparison } from './comparison.ts'

const isPaidHere = async (intent: Stripe.PaymentIntent): Promise<boolean> => {
  const where = { stripePaymentIntentId: intent.id, ...systemScope('what Stripe has is compared with ours') }
  const charge = await db.charge.findFirst({ where, select: { amountYen: true } })
  return charge?.amountYen === BigInt(intent.amount_received)
}

/** Payments that came about at Stripe: each must have paid its charge, with the same sum. */
export async function comparePayments(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  let count = 0
  for await (const intent of stripe().paymentIntents.list({ created: { gte: since }, limit: 100 })) {
    count++
    if (intent.status !== 'succeeded' || (await isPaidHere(intent))) continue
    await findPaidCharge(intent.id)
    findings.push({ kind: 'payment', objectId: intent.id, isMended: await isPaidHere(intent) })
  }
  return { compared: 'payments', count, findings }
}
