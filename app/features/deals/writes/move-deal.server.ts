import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { DealActor } from '#app/tracks/track-definition.ts'
import { type DealNews, followDeal } from '#app/features/listings/writes/follow-deal.server.ts'

/** The deal as its caller read it: the move only happens from exactly this state. */
export interface MovableDeal {
  id: string
  track: string
  state: string
}

/** What may change together with the state. */
export interface DealMoveData {
  agreedAmountYen?: bigint
  endedBy?: string
  endReason?: string
  endNote?: string | null
}

/** What a transition means for the two listings; nothing for most. */
function newsOf(track: string, transition: string, isEnd: boolean): DealNews['step'] | undefined {
  const { milestones } = trackOf(track)
  if (transition === milestones.termsAgreed) return 'agreed'
  if (transition === milestones.breakOff) return 'broken_off'
  return isEnd ? 'closed' : undefined
}

async function tellListings(ctx: CommandContext, { id, track }: MovableDeal, step: DealNews['step']): Promise<void> {
  const deal = await ctx.tx.deal.findFirst({
    where: { id, ...systemScope('the deal just moved') },
    select: { offerListingId: true, needListingId: true },
  })
  if (!deal) return
  const listings = { offer: deal.offerListingId, need: deal.needListingId }
  await followDeal(ctx, { dealId: id, track, listings, step })
}

/**
 * The one way a deal changes its state. The caller has found the deal under its own scope.
 * @throws AppError deal.wrong_state when the process does not let this actor go this way, or someone else was faster
 */
export async function moveDeal(
  ctx: CommandContext,
  deal: MovableDeal,
  transition: string,
  as: DealActor,
  data: DealMoveData = {},
): Promise<{ state: string }> {
  const { process } = trackOf(deal.track)
  const step = process.transitions[transition]
  if (!step || !canTake(process, transition, deal.state, as)) throw new AppError('deal.wrong_state')
  const isEnd = process.final.includes(step.to)
  const { count } = await ctx.tx.deal.updateMany({
    where: { id: deal.id, state: deal.state, ...systemScope('found by the caller under its own scope') },
    data: { ...data, state: step.to, stateChangedAt: ctx.now, ...(isEnd ? { closedAt: ctx.now } : {}) },
  })
  if (count !== 1) throw new AppError('deal.wrong_state')
  // A yes counts for the state it was given in; a process that comes back to it asks again.
  await ctx.tx.dealConfirmation.deleteMany({ where: { dealId: deal.id, ...systemScope('all of this deal') } })
  await ctx.record({
    action: 'deal.moved',
    entityType: 'deal',
    entityId: deal.id,
    data: { transition, from: deal.state, to: step.to, as },
  })
  await ctx.emit('deal.moved', { dealId: deal.id, transition })
  if (isEnd) await ctx.emit('deal.ended', { dealId: deal.id })
  const news = newsOf(deal.track, transition, isEnd)
  if (news) await tellListings(ctx, deal, news)
  return { state: step.to }
}
