import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import type { Comparison } from '#app/features/billing/reactions/reconcile/comparison.ts'
import { observeTransfer } from './observe-transfer.server.ts'

const ours = systemScope('what Stripe has passed on is compared with ours')

async function isKnown(transfer: Stripe.Transfer): Promise<boolean> {
  const row = await db.payeeTransfer.findFirst({ where: { stripeTransferId: transfer.id, ...ours } })
  if (row?.sentYen !== BigInt(transfer.amount) || row.reversedYen !== BigInt(transfer.amount_reversed)) return false
  return (await db.ledgerJournal.count({ where: { businessKey: `payout:${row.id}:sent` } })) === 1
}

/** Transfers at Stripe, with what was taken back of them: each must have its row, with the same sums, and its journal. */
export async function compareTransfers(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  let count = 0
  for await (const transfer of stripe().transfers.list({ created: { gte: since }, limit: 100 })) {
    count++
    if (await isKnown(transfer)) continue
    await observeTransfer(transfer.id)
    findings.push({ kind: 'transfer', objectId: transfer.id, isMended: await isKnown(transfer) })
  }
  return { compared: 'transfers', count, findings }
}

const fits = ({ amount, amount_reversed: reversed }: Stripe.Transfer, row: { sentYen: bigint; reversedYen: bigint }) =>
  BigInt(amount) === row.sentYen && BigInt(reversed) === row.reversedYen

/** Transfers our ledger has and Stripe has not, or has otherwise: one that is older is compared while it is still new to us. */
export async function compareOwnTransfers(since: number): Promise<Comparison> {
  const findings: Comparison['findings'] = []
  const sent = await db.payeeTransfer.findMany({
    where: {
      OR: [{ sentAt: { gte: new Date(since * 1000) } }, { checkedAt: { gte: new Date(since * 1000) } }],
      ...ours,
    },
    select: { stripeTransferId: true, sentYen: true, reversedYen: true },
  })
  for (const { stripeTransferId, ...row } of sent) {
    if (!stripeTransferId) continue
    const transfer = await stripe().transfers.retrieve(stripeTransferId)
    if (!fits(transfer, row)) findings.push({ kind: 'unmoved', objectId: stripeTransferId, isMended: false })
  }
  return { compared: 'transfers', count: 0, findings }
}
