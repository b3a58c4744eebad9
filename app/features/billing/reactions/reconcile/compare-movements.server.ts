import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { idOf } from '#app/platform/stripe/id-of.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { isSettled } from '../../process.ts'
import { goneStates } from '../../rules-refunds.ts'
import type { Comparison } from './comparison.ts'

const ours = systemScope('what Stripe has moved is compared with the ledger')

async function isPaymentPosted({ amount, source }: Stripe.BalanceTransaction): Promise<boolean> {
  const charge = await stripe().charges.retrieve(idOf(source) ?? '')
  const stripePaymentIntentId = idOf(charge.payment_intent) ?? ''
  const paid = await db.charge.findFirst({ where: { stripePaymentIntentId, ...ours } })
  if (!paid || !isSettled(paid.state) || paid.amountYen !== BigInt(amount)) return false
  return (await db.ledgerJournal.count({ where: { businessKey: `charge:${paid.id}:paid` } })) === 1
}

async function isRefundPosted({ amount, source }: Stripe.BalanceTransaction): Promise<boolean> {
  const stripeRefundId = idOf(source) ?? ''
  const where = { stripeRefundId, state: { in: [...goneStates] }, amountYen: BigInt(-amount), ...ours }
  return (await db.chargeRefund.count({ where })) === 1
}

const isPosted: Partial<Record<string, (movement: Stripe.BalanceTransaction) => Promise<boolean>>> = {
  charge: isPaymentPosted,
  payment: isPaymentPosted,
  refund: isRefundPosted,
  payment_refund: isRefundPosted,
}

/** What Stripe has put into our balance or taken out: payments and refunds must stand in the ledger with the same sum. */
export async function compareMovements(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  let count = 0
  for await (const movement of stripe().balanceTransactions.list({ created: { gte: since }, limit: 100 })) {
    count++
    const isFound = await isPosted[movement.type]?.(movement)
    if (isFound === false) findings.push({ kind: 'unposted', objectId: movement.id, isMended: false })
  }
  return { compared: 'movements', count, findings }
}

/** Payments our ledger has and Stripe has not. */
export async function compareOwnPayments(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  const paid = await db.charge.findMany({
    where: { paidAt: { gte: new Date(since * 1000) }, stripePaymentIntentId: { not: null }, ...ours },
    select: { stripePaymentIntentId: true, amountYen: true },
  })
  for (const { stripePaymentIntentId, amountYen } of paid) {
    const intent = await stripe().paymentIntents.retrieve(stripePaymentIntentId ?? '')
    if (intent.status === 'succeeded' && BigInt(intent.amount_received) === amountYen) continue
    findings.push({ kind: 'unmoved', objectId: intent.id, isMended: false })
  }
  return { compared: 'payments', count: paid.length, findings }
}
