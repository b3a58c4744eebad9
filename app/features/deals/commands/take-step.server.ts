import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { plainSteps } from '../rules.ts'
import type { StepInput } from '../schema.ts'
import { lockDealAsParty } from '../writes/lock-deal.server.ts'
import { moveDeal } from '../writes/move-deal.server.ts'

/** Keeps one side's yes. The deal is locked, so the side that comes second finds the first one's. @returns whether both have said it */
async function confirm(ctx: CommandContext, deal: Deal, transition: string, side: ListingSide): Promise<boolean> {
  const { tx, actor, now } = ctx
  const given = await tx.dealConfirmation.findMany({
    where: { dealId: deal.id, transition, ...systemScope('of the deal the caller has locked as its party') },
  })
  if (given.some((yes) => yes.side === side)) throw new AppError('deal.already_answered')
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  await tx.dealConfirmation.create({
    data: { dealId: deal.id, transition, side, memberId: actor.memberId, confirmedAt: now },
  })
  await ctx.record({ action: 'deal.confirmed', entityType: 'deal', entityId: deal.id, data: { transition, as: side } })
  return given.length > 0
}

/**
 * One side presses a button of its deal. A step that needs both waits for the other side's yes.
 * @returns whether the deal moved
 * @throws AppError deal.not_found, deal.wrong_state, deal.already_answered
 */
export async function takeStep(
  actor: Actor,
  dealId: string,
  { transition, side: wanted }: StepInput,
): Promise<{ moved: boolean }> {
  return runCommand(actor, 'deal:act', async (ctx) => {
    const { deal, side } = await lockDealAsParty(ctx, dealId, wanted)
    const track = trackOf(deal.track)
    if (!plainSteps(track, deal.state, side).includes(transition)) throw new AppError('deal.wrong_state')
    const needsBoth = track.process.transitions[transition]?.needs === 'both'
    if (needsBoth && !(await confirm(ctx, deal, transition, side))) {
      await ctx.emit('deal.confirmed', { dealId: deal.id, transition, side })
      return { moved: false }
    }
    await moveDeal(ctx, deal, transition, side)
    return { moved: true }
  })
}
