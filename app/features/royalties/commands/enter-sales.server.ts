import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { RoyaltyStatement } from '#prisma/generated/client.ts'
import type { EnterSalesInput } from '../schema.ts'
import { dayOf } from '../stored-periods.ts'
import { lockStatement, memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'

/** Whether sales can be stated: their period is over, and they have not been. */
export function requireStatable({ sentAt, periodEnd }: RoyaltyStatement, now: Date): void {
  if (sentAt) throw new AppError('royalty.already_sent')
  if (tokyoDay(now) <= dayOf(periodEnd)) throw new AppError('royalty.period_runs')
}

/**
 * The payer writes down what was sold; nobody else sees it until it is sent.
 * @throws AppError deal.not_found, royalty.not_found, royalty.already_sent, royalty.period_runs
 */
export async function enterSales(
  actor: Actor,
  dealId: string,
  statementId: string,
  { sales, pieces, note }: EnterSalesInput,
): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { statement } = await lockStatement(ctx, dealId, statementId, 'need')
    requireStatable(statement, ctx.now)
    await ctx.tx.royaltyStatement.updateMany({
      where: { id: statementId, sentAt: null, ...lockedDealScope() },
      data: {
        salesYen: BigInt(sales),
        pieces: pieces ?? null,
        note: note ?? '',
        enteredAt: ctx.now,
        enteredByMemberId: memberIdOf(ctx),
      },
    })
    await ctx.record({ action: 'royalty.sales_entered', entityType: 'deal', entityId: dealId, data: { statementId } })
  })
}
