import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { idOf } from '#app/platform/stripe/id-of.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { nextRefundState, type RefundState } from '../../rules-refunds.ts'
import { findPaidCharge } from '../find-paid-charge.server.ts'
import { observeRefunds } from '../observe-refunds.server.ts'
import type { Comparison } from './comparison.ts'

/** Whether our row has come as far as Stripe's refund. */
const isKnown = async (refund: Stripe.Refund): Promise<boolean> => {
  const where = { stripeRefundId: refund.id, ...systemScope('what Stripe has is compared with ours') }
  const row = await db.chargeRefund.findFirst({ where, select: { state: true, amountYen: true } })
  if (row?.amountYen !== BigInt(refund.amount)) return false
  return nextRefundState(row.state as RefundState, refund.status) === row.state
}

async function readAgain({ payment_intent: intent }: Stripe.Refund): Promise<void> {
  const id = idOf(intent)
  const charge = id ? await findPaidCharge(id) : undefined
  if (charge) await observeRefunds(charge)
}

/** Refunds at Stripe: each must have its row. */
export async function compareRefunds(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  let count = 0
  for await (const refund of stripe().refunds.list({ created: { gte: since }, limit: 100 })) {
    count++
    if (await isKnown(refund)) continue
    await readAgain(refund)
    findings.push({ kind: 'refund', objectId: refund.id, isMended: await isKnown(refund) })
  }
  return { compared: 'refunds', count, findings }
}
