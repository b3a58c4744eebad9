import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { dealPartyScope } from '../scope.ts'
import { actingSidesOf } from '../side-of.ts'

/**
 * Holds the deal's row until the end of the transaction and reads it. Two sides that act at the same
 * moment come one after the other, and the second sees what the first has written.
 */
export async function lockDeal({ tx }: CommandContext, dealId: string): Promise<Deal> {
  await tx.$queryRaw`SELECT 1 FROM "Deal" WHERE "id" = ${dealId}::uuid FOR UPDATE`
  const deal = await tx.deal.findFirst({ where: { id: dealId, ...systemScope('locked by id') } })
  if (!deal) throw new AppError('deal.not_found')
  return deal
}

/**
 * The locked deal and the side the actor acts for.
 * @param wanted which side, for somebody who is a member of both
 * @throws AppError deal.not_found, also for a deal of other people
 */
export async function lockDealAsParty(
  ctx: CommandContext,
  dealId: string,
  wanted?: ListingSide,
): Promise<{ deal: Deal; side: ListingSide }> {
  const found = await ctx.tx.deal.findFirst({ where: { AND: [{ id: dealId }, dealPartyScope(ctx.actor)] } })
  if (!found) throw new AppError('deal.not_found')
  const sides = actingSidesOf(ctx.actor, found)
  const side = wanted === undefined ? sides[0] : sides.find((mine) => mine === wanted)
  if (!side) throw new AppError('deal.not_found')
  return { deal: await lockDeal(ctx, found.id), side }
}
