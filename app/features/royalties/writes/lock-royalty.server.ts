import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Deal, RoyaltyAgreement, RoyaltyStatement } from '#prisma/generated/client.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'

export const lockedDealScope = () => systemScope('of the deal the caller has locked as its party')

/** The member who acts. @throws AppError request.forbidden */
export function memberIdOf({ actor }: CommandContext): string {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  return actor.memberId
}

interface Locked {
  deal: Deal
  side: ListingSide
  agreement: RoyaltyAgreement
}

/**
 * An agreement of the deal, which is held until the end of the transaction: what is done to its royalties comes one after the other.
 * @throws AppError deal.not_found, royalty.not_found
 */
export async function lockAgreement(
  ctx: CommandContext,
  dealId: string,
  id: string,
  wanted?: ListingSide,
): Promise<Locked> {
  const locked = await lockDealAsParty(ctx, dealId, wanted)
  const agreement = await ctx.tx.royaltyAgreement.findFirst({ where: { id, dealId, ...lockedDealScope() } })
  if (!agreement) throw new AppError('royalty.not_found')
  return { ...locked, agreement }
}

/** The same by one of its statements. */
export async function lockStatement(
  ctx: CommandContext,
  dealId: string,
  id: string,
  wanted: ListingSide,
): Promise<Locked & { statement: RoyaltyStatement }> {
  const locked = await lockDealAsParty(ctx, dealId, wanted)
  const found = await ctx.tx.royaltyStatement.findFirst({
    where: { id, agreement: { dealId }, ...lockedDealScope() },
    include: { agreement: true },
  })
  if (!found) throw new AppError('royalty.not_found')
  const { agreement, ...statement } = found
  return { ...locked, agreement, statement }
}
