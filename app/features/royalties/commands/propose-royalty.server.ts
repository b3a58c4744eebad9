import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import type { ProposeRoyaltyInput } from '../schema.ts'
import { memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'
import { payeeFormOf, paysSalaries } from '../writes/withholding-of.server.ts'

async function requireProposable({ tx }: CommandContext, deal: Deal): Promise<void> {
  if (!trackOf(deal.track).royalties?.states.includes(deal.state)) throw new AppError('royalty.not_now')
  const inForce = { dealId: deal.id, status: 'accepted', ...lockedDealScope() } as const
  if ((await tx.royaltyAgreement.count({ where: inForce })) > 0) throw new AppError('royalty.agreed')
}

/**
 * One side proposes a share of what is sold. It takes the place of the open proposal, whoever made that one.
 * @throws AppError deal.not_found, royalty.not_now, royalty.agreed, royalty.say_form, royalty.say_salaries
 */
export async function proposeRoyalty(actor: Actor, dealId: string, input: ProposeRoyaltyInput): Promise<string> {
  return runCommand(actor, 'deal:act', async (ctx) => {
    const { deal, side } = await lockDealAsParty(ctx, dealId, input.side)
    await requireProposable(ctx, deal)
    const { side: _side, rate, firstDay, lastDay, payeeForm, paysSalaries: said, ...terms } = input
    const ownFacts =
      side === 'offer'
        ? { payeeForm: await payeeFormOf(ctx, deal, payeeForm) }
        : { payerPaysSalaries: await paysSalaries(ctx, deal, said) }
    await ctx.tx.royaltyAgreement.updateMany({
      where: { dealId, status: 'proposed', ...lockedDealScope() },
      data: { status: 'superseded', answeredAt: ctx.now },
    })
    const { id } = await ctx.tx.royaltyAgreement.create({
      data: {
        ...terms,
        ...ownFacts,
        dealId,
        proposedBy: side,
        memberId: memberIdOf(ctx),
        rateBasisPoints: rate,
        firstDay: new Date(firstDay),
        lastDay: new Date(lastDay),
        createdAt: ctx.now,
      },
    })
    await ctx.record({ action: 'royalty.proposed', entityType: 'deal', entityId: dealId, data: { as: side } })
    await ctx.emit('royalty.agreement_moved', { agreementId: id, step: 'proposed', by: side })
    return id
  })
}
