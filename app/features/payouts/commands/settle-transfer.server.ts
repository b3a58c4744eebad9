import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import { markHandled } from '#app/features/billing/writes/mark-handled.server.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import type { Charge, PayeeTransfer } from '#prisma/generated/client.ts'
import { sentJournal, takenBackJournal } from '../journals.ts'
import { grossFor, heldYen, type ObservedTransfer, splitLeft, splitToSend, stateOfMoney } from '../rules.ts'
import { askReversal, heldToReturn } from '../writes/ask-reversal.server.ts'
import { lockPayeeTransfer } from '../writes/lock-payee.server.ts'

/** `mismatch`: another sum than ours, or another transfer for the same work. A person has to look. */
export type TransferOutcome = 'unchanged' | 'sent' | 'taken_back' | 'mismatch'

export interface TransferNews {
  transferId: string
  observed: ObservedTransfer
  /** Reversals of ours that Stripe has carried out. */
  reversals: readonly { reversalId: string; stripeReversalId: string }[]
  stripeEventId?: string
}

const ours = systemScope('the transfer Stripe told us about')

async function noteSent(ctx: CommandContext, transfer: PayeeTransfer, { stripeTransferId }: ObservedTransfer) {
  const split = splitToSend(transfer)
  const sent = { stripeTransferId, sentYen: split.netYen, sentAt: ctx.now, state: 'sent' as const, lastError: null }
  await ctx.tx.payeeTransfer.updateMany({ where: { id: transfer.id, ...ours }, data: { ...sent, checkedAt: ctx.now } })
  await postJournal(ctx, sentJournal(transfer, split))
  await ctx.record({ action: 'payee_transfer.sent', entityType: 'payee_transfer', entityId: transfer.id })
  await ctx.emit('payee_transfer.sent', { transferId: transfer.id })
  return { ...transfer, ...sent }
}

/** Of what is held, what has come back by now: as much as went back to the payer, where that fits what Stripe says. */
async function takenBackBy(ctx: CommandContext, charge: Charge, transfer: PayeeTransfer, reversedYen: bigint) {
  const returned = await heldToReturn(ctx, charge, transfer)
  const left = grossFor(transfer, transfer.sentYen - reversedYen, heldYen(transfer) - returned)
  return heldYen(transfer) - transfer.keptBackYen - left
}

/** Posts what has come back by the sum in all, so that what is told twice or late changes nothing. */
async function noteReversed(
  ctx: CommandContext,
  { charge, transfer }: { charge: Charge; transfer: PayeeTransfer },
  { reversedYen }: ObservedTransfer,
) {
  if (reversedYen <= transfer.reversedYen) return transfer
  const takenBackYen = await takenBackBy(ctx, charge, transfer, reversedYen)
  const after = { ...transfer, reversedYen, takenBackYen, state: stateOfMoney(transfer.sentYen, reversedYen) }
  await ctx.tx.payeeTransfer.updateMany({
    where: { id: transfer.id, ...ours },
    data: { reversedYen, takenBackYen, state: after.state, checkedAt: ctx.now },
  })
  await postJournal(ctx, takenBackJournal(transfer, splitLeft(transfer), splitLeft(after), reversedYen))
  await ctx.record({ action: `payee_transfer.${after.state}`, entityType: 'payee_transfer', entityId: transfer.id })
  await ctx.emit('payee_transfer.taken_back', { transferId: transfer.id, reversedYen: Number(reversedYen) })
  return after
}

async function endReversals(ctx: CommandContext, { transferId, reversals }: TransferNews): Promise<void> {
  for (const { reversalId: id, stripeReversalId } of reversals) {
    await ctx.tx.payeeReversal.updateMany({
      where: { id, transferId, state: { not: 'done' }, ...ours },
      data: { state: 'done', stripeReversalId, lastError: null, endedAt: ctx.now, checkedAt: ctx.now },
    })
  }
}

const isOther = (transfer: PayeeTransfer, { stripeTransferId, amountYen }: ObservedTransfer): boolean =>
  (transfer.stripeTransferId !== null && transfer.stripeTransferId !== stripeTransferId) ||
  amountYen !== splitToSend(transfer).netYen

async function apply(ctx: CommandContext, news: TransferNews): Promise<TransferOutcome> {
  const { transferId, observed } = news
  const where = { id: transferId, ...ours }
  const { chargeId } = await ctx.tx.payeeTransfer.findFirstOrThrow({ where, select: { chargeId: true } })
  const charge = await lockCharge(ctx, chargeId)
  const before = await lockPayeeTransfer(ctx, transferId)
  if (isOther(before, observed)) return 'mismatch'
  const sent = before.sentAt ? before : await noteSent(ctx, before, observed)
  await endReversals(ctx, news)
  const after = await noteReversed(ctx, { charge, transfer: sent }, observed)
  // A refund may have been asked for while the transfer was on its way.
  if (!before.sentAt) await askReversal(ctx, charge, after)
  return after.reversedYen > before.reversedYen ? 'taken_back' : before.sentAt ? 'unchanged' : 'sent'
}

/** Brings a transfer, its reversals and the ledger to what Stripe says, in one transaction with the event's mark. */
export async function settleTransfer(news: TransferNews): Promise<TransferOutcome> {
  return runCommand(system('stripe'), 'payout:settle', async (ctx) => {
    const outcome = await apply(ctx, news)
    await markHandled(ctx, news.stripeEventId, `transfer_${outcome}`)
    return outcome
  })
}
