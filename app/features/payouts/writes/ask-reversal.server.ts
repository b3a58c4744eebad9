import { randomUUID } from 'node:crypto'
import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge, PayeeTransfer } from '#prisma/generated/client.ts'
import { dueBackYen, splitOf, splitToSend } from '../rules.ts'

const locked = systemScope('of the locked charge')

/** What has been refunded or is on its way back to the payer. */
async function returnedYen({ tx }: CommandContext, chargeId: string): Promise<bigint> {
  const where = { AND: [{ chargeId, state: { not: 'failed' } }, locked] }
  return (await tx.chargeRefund.aggregate({ where, _sum: { amountYen: true } }))._sum.amountYen ?? 0n
}

/** What of the money held for a payee has to go back to the payer, by what was refunded of the locked charge. */
export async function heldToReturn(
  ctx: CommandContext,
  charge: Charge,
  transfer: Parameters<typeof dueBackYen>[0],
): Promise<bigint> {
  return dueBackYen(transfer, { amountYen: charge.amountYen, refundedYen: await returnedYen(ctx, charge.id) })
}

/** What is taken back, or about to be. What Stripe has taken back counts even where no row of ours asked for it. */
async function askedYen({ tx }: CommandContext, { id, reversedYen }: PayeeTransfer): Promise<bigint> {
  const where = { AND: [{ transferId: id, state: 'requested' }, systemScope('of the locked transfer')] }
  const open = (await tx.payeeReversal.aggregate({ where, _sum: { amountYen: true } }))._sum.amountYen ?? 0n
  return reversedYen + open
}

/**
 * Asks for the part of a sent transfer that belongs to the payer again. Charge and transfer are locked by the caller, so
 * that of two at once only one asks.
 */
export async function askReversal(ctx: CommandContext, charge: Charge, transfer: PayeeTransfer): Promise<void> {
  if (!transfer.sentAt) return
  const backYen = (await heldToReturn(ctx, charge, transfer)) - transfer.keptBackYen
  if (backYen <= 0n) return
  const target = transfer.sentYen - splitOf(transfer, splitToSend(transfer).grossYen - backYen).netYen
  const left = transfer.sentYen - transfer.reversedYen
  const wanted = target - (await askedYen(ctx, transfer))
  const amountYen = wanted < left ? wanted : left
  if (amountYen <= 0n) return
  const id = randomUUID()
  await ctx.tx.payeeReversal.create({
    data: { id, transferId: transfer.id, amountYen, idempotencyKey: `payee-reversal:${id}`, createdAt: ctx.now },
  })
  await ctx.emit('payee_reversal.asked', { reversalId: id })
}
