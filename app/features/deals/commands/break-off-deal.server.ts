import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { BreakOffInput } from '../schema.ts'
import { lockDealAsParty } from '../writes/lock-deal.server.ts'
import { moveDeal } from '../writes/move-deal.server.ts'

/**
 * One side ends the deal, with a reason both sides can read.
 * @throws AppError deal.not_found, deal.wrong_state, request.malformed for a reason the track does not have
 */
export async function breakOffDeal(actor: Actor, dealId: string, input: BreakOffInput): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { deal, side } = await lockDealAsParty(ctx, dealId, input.side)
    const { milestones, breakOffReasons } = trackOf(deal.track)
    if (!breakOffReasons.includes(input.reason)) throw new AppError('request.malformed', { field: 'reason' })
    const end = { endedBy: side, endReason: input.reason, endNote: input.note ?? null }
    await moveDeal(ctx, deal, milestones.breakOff, side, end)
  })
}
