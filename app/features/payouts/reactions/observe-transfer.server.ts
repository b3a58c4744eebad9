import type Stripe from 'stripe'
import { log } from '#app/platform/log.server.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { settleTransfer, type TransferOutcome } from '../commands/settle-transfer.server.ts'

/** Reads the reversals of a transfer: which of them are ours. */
async function reversalsOf(transfer: Stripe.Transfer) {
  const made: { reversalId: string; stripeReversalId: string }[] = []
  if (transfer.amount_reversed === 0) return made
  for await (const { id, metadata } of stripe().transfers.listReversals(transfer.id, { limit: 100 })) {
    const reversalId = metadata?.['payee_reversal_id']
    if (reversalId) made.push({ reversalId, stripeReversalId: id })
  }
  return made
}

/** Ours, from the transfer's metadata; undefined for one that is not ours. */
export const transferIdOf = ({ metadata }: Pick<Stripe.Transfer, 'metadata'>): string | undefined =>
  metadata['payee_transfer_id']

/** Reads a transfer from Stripe again and brings our rows and the ledger to it. @throws the SDK's error when Stripe cannot be asked */
export async function observeTransfer(
  stripeTransferId: string,
  stripeEventId?: string,
): Promise<TransferOutcome | 'not_ours'> {
  const transfer = await stripe().transfers.retrieve(stripeTransferId)
  const transferId = transferIdOf(transfer)
  if (!transferId) return 'not_ours'
  const observed = {
    stripeTransferId,
    amountYen: BigInt(transfer.amount),
    reversedYen: BigInt(transfer.amount_reversed),
  }
  const reversals = await reversalsOf(transfer)
  const outcome = await settleTransfer({ transferId, observed, reversals, ...(stripeEventId ? { stripeEventId } : {}) })
  if (outcome === 'mismatch') log.error({ alert: 'transfer_mismatch', transferId }, 'payout needs a person')
  return outcome
}
