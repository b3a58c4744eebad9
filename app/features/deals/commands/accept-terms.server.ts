import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import type { AcceptTermsInput } from '../schema.ts'
import { lockDealAsParty } from '../writes/lock-deal.server.ts'
import { moveDeal } from '../writes/move-deal.server.ts'

/**
 * One side accepts the amount the other proposed: exactly the proposal it was shown, or nothing.
 * @throws AppError deal.not_found, deal.wrong_state, deal.terms_changed when another proposal has taken its place
 */
export async function acceptTerms(actor: Actor, dealId: string, input: AcceptTermsInput): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { tx, now } = ctx
    const { deal, side } = await lockDealAsParty(ctx, dealId, input.side)
    const { milestones } = trackOf(deal.track)
    if (deal.state !== milestones.termsState) throw new AppError('deal.wrong_state')
    const shown = { id: input.termsId, dealId: deal.id, proposedBy: otherSide(side) }
    const terms = await tx.dealTerms.findFirst({
      where: { ...shown, ...systemScope('of the deal locked as its party') },
    })
    if (!terms) throw new AppError('deal.terms_missing')
    const { count } = await tx.dealTerms.updateMany({
      where: { id: terms.id, status: 'proposed', ...systemScope('of the deal locked as its party') },
      data: { status: 'accepted', answeredAt: now },
    })
    if (count !== 1) throw new AppError('deal.terms_changed')
    await ctx.record({ action: 'deal.terms_accepted', entityType: 'deal', entityId: deal.id, data: { as: side } })
    await moveDeal(ctx, deal, milestones.termsAgreed, side, { agreedAmountYen: terms.amountYen })
  })
}
