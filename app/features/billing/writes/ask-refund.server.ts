import { randomUUID } from 'node:crypto'
import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge } from '#prisma/generated/client.ts'
import { refundableYen, type RefundReason } from '../rules-refunds.ts'

interface AskedRefund {
  /** Locked by the caller. */
  charge: Charge
  amountYen: number
  reason: RefundReason
  memberId: string
}

/**
 * Writes down that money is to go back, with its key; Stripe hears of it after the commit.
 * @throws AppError charge.refund_too_large, also when others have sent back meanwhile, or it is disputed
 */
export async function askRefund(
  ctx: CommandContext,
  { charge, amountYen, reason, memberId }: AskedRefund,
): Promise<{ refundId: string }> {
  const chargeId = charge.id
  const where = { chargeId, ...systemScope('of the locked charge') }
  const refunds = await ctx.tx.chargeRefund.findMany({ where, select: { state: true, amountYen: true } })
  if (amountYen < 1 || BigInt(amountYen) > refundableYen(charge, refunds)) throw new AppError('charge.refund_too_large')
  const id = randomUUID()
  await ctx.tx.chargeRefund.create({
    data: {
      id,
      chargeId,
      amountYen: BigInt(amountYen),
      reason,
      idempotencyKey: `charge-refund:${id}`,
      requestedByMemberId: memberId,
      createdAt: ctx.now,
    },
  })
  const data = { refundId: id, reason }
  await ctx.record({ action: 'charge.refund_requested', entityType: 'charge', entityId: chargeId, data })
  await ctx.emit('refund.requested', { refundId: id })
  return { refundId: id }
}
