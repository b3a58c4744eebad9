import type { CommandContext } from '#app/platform/command.server.ts'
import { lockDeal } from '#app/features/deals/writes/lock-deal.server.ts'
import { moveDeal } from '#app/features/deals/writes/move-deal.server.ts'
import { CONTRACT_FEE, isFeeDue } from '#app/features/fees/contract-fee.ts'
import type { QuoteSubject } from '#app/features/fees/payment-path.ts'
import { trackOf } from '#app/tracks/registry.ts'

/**
 * A deal goes on when its contract fee is settled; other subjects hear of it by `charge.paid`.
 * @returns false for a deal that does not wait for its fee any more
 */
export async function moveOn(ctx: CommandContext, { kind, subjectId }: QuoteSubject): Promise<boolean> {
  if (kind !== CONTRACT_FEE) return true
  const deal = await lockDeal(ctx, subjectId)
  const { feeSettled } = trackOf(deal.track).milestones
  if (!feeSettled || !isFeeDue(deal)) return false
  await moveDeal(ctx, deal, feeSettled, 'system')
  return true
}
