import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { RoyaltyAgreement, RoyaltyStatement } from '#prisma/generated/client.ts'
import { type RoyaltyAmounts, royaltyOf } from '../rules-amounts.ts'
import { lockStatement, memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'
import { statedBefore } from '../queries/stated-before.server.ts'
import { requireStatable } from './enter-sales.server.ts'

async function amountsOf({ tx }: CommandContext, agreement: RoyaltyAgreement, statement: RoyaltyStatement) {
  const withholder = agreement.withholder === 'client' ? 'client' : 'none'
  const stated = await statedBefore(tx, statement)
  return royaltyOf(yen(statement.salesYen ?? 0n), { rateBasisPoints: agreement.rateBasisPoints, withholder }, stated)
}

async function freeze(ctx: CommandContext, { id, enteredAt }: RoyaltyStatement, amounts: RoyaltyAmounts) {
  const { count } = await ctx.tx.royaltyStatement.updateMany({
    where: { id, sentAt: null, enteredAt, ...lockedDealScope() },
    data: {
      royaltyYen: BigInt(amounts.royaltyYen),
      taxYen: BigInt(amounts.taxYen),
      withheldYen: BigInt(amounts.withheldYen),
      sentAt: ctx.now,
      sentByMemberId: memberIdOf(ctx),
    },
  })
  if (count !== 1) throw new AppError('royalty.changed')
}

/**
 * The payer states the sales it was shown, for good.
 * @param seen when the figures shown were entered
 * @throws AppError deal.not_found, royalty.not_found, royalty.already_sent, royalty.period_runs, royalty.changed when others were entered meanwhile
 */
export async function sendStatement(actor: Actor, dealId: string, statementId: string, seen: string): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { agreement, statement } = await lockStatement(ctx, dealId, statementId, 'need')
    requireStatable(statement, ctx.now)
    if (statement.enteredAt?.toISOString() !== seen) throw new AppError('royalty.changed')
    await freeze(ctx, statement, await amountsOf(ctx, agreement, statement))
    await ctx.record({ action: 'royalty.stated', entityType: 'deal', entityId: dealId, data: { statementId } })
    await ctx.emit('royalty.stated', { statementId })
  })
}
