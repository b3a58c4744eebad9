import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { refundableYen, type RefundReason } from '../rules-refunds.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'

/**
 * The operator sends money back: the row and its key are committed, then Stripe hears of it.
 * @throws AppError charge.not_found, charge.refund_too_large (also when others have sent back meanwhile, or it is disputed)
 */
export async function requestRefund(
  actor: MemberActor,
  { chargeId, amountYen, reason }: { chargeId: string; amountYen: number; reason: RefundReason },
): Promise<{ refundId: string }> {
  return runCommand(actor, 'charge:refund', async (ctx) => {
    const charge = await lockCharge(ctx, chargeId)
    const where = { chargeId, ...systemScope('of the locked charge') }
    const refunds = await ctx.tx.chargeRefund.findMany({ where, select: { state: true, amountYen: true } })
    if (amountYen < 1 || BigInt(amountYen) > refundableYen(charge, refunds))
      throw new AppError('charge.refund_too_large')
    const id = randomUUID()
    await ctx.tx.chargeRefund.create({
      data: {
        id,
        chargeId,
        amountYen: BigInt(amountYen),
        reason,
        idempotencyKey: `charge-refund:${id}`,
        requestedByMemberId: actor.memberId,
        createdAt: ctx.now,
      },
    })
    await ctx.record({
      action: 'charge.refund_requested',
      entityType: 'charge',
      entityId: chargeId,
      data: { refundId: id, reason },
    })
    await ctx.emit('refund.requested', { refundId: id })
    return { refundId: id }
  })
}
