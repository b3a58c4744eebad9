import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PayeeTransferState } from '#prisma/generated/enums.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import { heldYen } from '../rules.ts'
import { heldToReturn } from './ask-reversal.server.ts'
import { lockPayeeTransfer } from './lock-payee.server.ts'

/**
 * Lets a transfer go out that waits or has failed, under a fresh key, as the sum may have become smaller since. What has
 * all gone back to the payer meanwhile is over.
 */
export async function makeDue(
  ctx: CommandContext,
  transferId: string,
  from: Extract<PayeeTransferState, 'waiting_for_account' | 'failed'>,
): Promise<void> {
  const ours = systemScope('locked by id')
  const where = { id: transferId, ...ours }
  const { chargeId } = await ctx.tx.payeeTransfer.findFirstOrThrow({ where, select: { chargeId: true } })
  const charge = await lockCharge(ctx, chargeId)
  const transfer = await lockPayeeTransfer(ctx, transferId)
  if (transfer.state !== from) return
  const keptBackYen = await heldToReturn(ctx, charge, transfer)
  const isOver = keptBackYen === heldYen(transfer)
  await ctx.tx.payeeTransfer.updateMany({
    where,
    data: {
      state: isOver ? 'reversed' : 'pending',
      keptBackYen,
      idempotencyKey: `payee-transfer:${transferId}:${ctx.now.getTime()}`,
      keyMadeAt: ctx.now,
      lastError: null,
    },
  })
  if (!isOver) await ctx.emit('payee_transfer.due', { transferId })
}
