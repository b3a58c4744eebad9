import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { RoyaltyAgreement } from '#prisma/generated/client.ts'
import type { AgreeEndInput, AskEndInput } from '../schema.ts'
import { dayOf, statementRows } from '../stored-periods.ts'
import { lockAgreement, memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'

/** @throws AppError royalty.end_day for a day outside the agreement */
function requireDayWithin({ firstDay, lastDay }: RoyaltyAgreement, endsOn: string): void {
  if (endsOn < dayOf(firstDay) || endsOn >= dayOf(lastDay)) throw new AppError('royalty.end_day', { field: 'endsOn' })
}

/**
 * One side asks to end the agreement before its last day; another day takes the place of one asked for before.
 * @throws AppError deal.not_found, royalty.not_found, royalty.changed, royalty.end_day
 */
export async function askToEndRoyalty(actor: Actor, dealId: string, input: AskEndInput): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { side, agreement } = await lockAgreement(ctx, dealId, input.agreementId, input.side)
    memberIdOf(ctx)
    if (agreement.status !== 'accepted') throw new AppError('royalty.changed')
    requireDayWithin(agreement, input.endsOn)
    await ctx.tx.royaltyAgreement.updateMany({
      where: { id: agreement.id, status: 'accepted', ...lockedDealScope() },
      data: { endsOn: new Date(input.endsOn), endAskedBy: side, endAskedAt: ctx.now },
    })
    await ctx.record({ action: 'royalty.end_asked', entityType: 'deal', entityId: dealId, data: { as: side } })
    await ctx.emit('royalty.agreement_moved', { agreementId: agreement.id, step: 'end_asked', by: side })
  })
}

/** Takes away what would have come after the end, and makes the period it falls into as short. What was sent stays. */
async function cutStatements({ tx }: CommandContext, agreement: RoyaltyAgreement, endsOn: Date): Promise<void> {
  const unsent = { agreementId: agreement.id, correctsId: null, sentAt: null, ...lockedDealScope() }
  await tx.royaltyStatement.deleteMany({ where: { ...unsent, periodStart: { gt: endsOn } } })
  const last = statementRows(agreement, agreement.answeredAt ?? agreement.createdAt, endsOn).at(-1)
  if (!last) return
  const { periodStart, ...days } = last
  await tx.royaltyStatement.updateMany({ where: { ...unsent, periodStart }, data: days })
}

/**
 * The other side agrees to the day it was shown: the agreement ends on it.
 * @throws AppError deal.not_found, royalty.not_found, royalty.changed when another day was asked for meanwhile, royalty.end_day_gone
 */
export async function agreeToEndRoyalty(actor: Actor, dealId: string, input: AgreeEndInput): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { side, agreement } = await lockAgreement(ctx, dealId, input.agreementId, input.side)
    memberIdOf(ctx)
    const { endsOn, endAskedBy, status } = agreement
    if (status !== 'accepted' || !endsOn || endAskedBy === side || dayOf(endsOn) !== input.endsOn)
      throw new AppError('royalty.changed')
    if (input.endsOn < tokyoDay(ctx.now)) throw new AppError('royalty.end_day_gone')
    await cutStatements(ctx, agreement, endsOn)
    await ctx.tx.royaltyAgreement.updateMany({
      where: { id: agreement.id, status: 'accepted', ...lockedDealScope() },
      data: { status: 'ended', endedAt: ctx.now },
    })
    await ctx.record({ action: 'royalty.ended', entityType: 'deal', entityId: dealId, data: { as: side } })
    await ctx.emit('royalty.agreement_moved', { agreementId: agreement.id, step: 'ended', by: side })
  })
}
