import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { RefundReason } from '../rules-refunds.ts'
import { askRefund } from '../writes/ask-refund.server.ts'
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
    return askRefund(ctx, { charge, amountYen, reason, memberId: actor.memberId })
  })
}
