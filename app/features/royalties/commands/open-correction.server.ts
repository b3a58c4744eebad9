import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { addDays, tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { lockStatement } from '../writes/lock-royalty.server.ts'

/**
 * The payer begins to correct what it has sent, by a further row: the sent one stays. What has been begun is gone on with.
 * @returns the row to be filled in
 * @throws AppError deal.not_found, royalty.not_found, royalty.not_sent, royalty.correction_open
 */
export async function openCorrection(actor: Actor, dealId: string, statementId: string): Promise<string> {
  return runCommand(
    actor,
    'deal:act',
    async (ctx) => {
      const { agreement, statement } = await lockStatement(ctx, dealId, statementId, 'need')
      if (!statement.sentAt || statement.correctsId !== null) throw new AppError('royalty.not_sent')
      const today = tokyoDay(ctx.now)
      const { periodStart, periodEnd } = statement
      const { id } = await ctx.tx.royaltyStatement.create({
        data: {
          agreementId: agreement.id,
          correctsId: statementId,
          periodStart,
          periodEnd,
          dueOn: new Date(addDays(today, agreement.statementDays)),
          payBy: new Date(addDays(today, agreement.paymentDays)),
        },
      })
      await ctx.record({
        action: 'royalty.correction_opened',
        entityType: 'deal',
        entityId: dealId,
        data: { statementId },
      })
      return id
    },
    { conflicts: { RoyaltyStatement: 'royalty.correction_open', correctsId: 'royalty.correction_open' } },
  )
}
