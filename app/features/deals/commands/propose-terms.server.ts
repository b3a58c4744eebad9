import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ProposeTermsInput } from '../schema.ts'
import { lockDealAsParty } from '../writes/lock-deal.server.ts'

/**
 * One side names an amount. It takes the place of the open proposal, whoever made that one.
 * @throws AppError deal.not_found, deal.wrong_state
 */
export async function proposeTerms(
  actor: Actor,
  dealId: string,
  input: ProposeTermsInput,
): Promise<{ termsId: string }> {
  return runCommand(actor, 'deal:act', async (ctx) => {
    const { tx, now } = ctx
    const { deal, side } = await lockDealAsParty(ctx, dealId, input.side)
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    if (deal.state !== trackOf(deal.track).milestones.termsState) throw new AppError('deal.wrong_state')
    await tx.dealTerms.updateMany({
      where: { dealId: deal.id, status: 'proposed', ...systemScope('of the deal the caller has locked as its party') },
      data: { status: 'superseded', answeredAt: now },
    })
    const terms = await tx.dealTerms.create({
      data: {
        dealId: deal.id,
        proposedBy: side,
        memberId: actor.memberId,
        amountYen: BigInt(input.amount),
        note: input.note ?? '',
        createdAt: now,
      },
    })
    await ctx.record({ action: 'deal.terms_proposed', entityType: 'deal', entityId: deal.id, data: { as: side } })
    await ctx.emit('deal.terms_proposed', { dealId: deal.id })
    return { termsId: terms.id }
  })
}
