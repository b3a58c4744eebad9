import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Deal, RoyaltyAgreement } from '#prisma/generated/client.ts'
import type { AcceptRoyaltyInput } from '../schema.ts'
import { statementRows } from '../stored-periods.ts'
import { lockAgreement, memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'
import { payeeFormOf, paysSalaries, withholdingOf } from '../writes/withholding-of.server.ts'

interface Shown {
  deal: Deal
  side: ListingSide
  agreement: RoyaltyAgreement
}

function requireOpen({ deal, side, agreement }: Shown): void {
  if (agreement.status !== 'proposed' || agreement.proposedBy === side) throw new AppError('royalty.changed')
  if (!trackOf(deal.track).royalties?.states.includes(deal.state)) throw new AppError('royalty.not_now')
}

/** What the one side has said with its proposal and the other says now. */
async function factsOf(ctx: CommandContext, { deal, side, agreement }: Shown, input: AcceptRoyaltyInput) {
  return side === 'offer'
    ? {
        payeeForm: await payeeFormOf(ctx, deal, input.payeeForm),
        payerPaysSalaries: agreement.payerPaysSalaries ?? true,
      }
    : {
        payeeForm: agreement.payeeForm ?? 'corporation',
        payerPaysSalaries: await paysSalaries(ctx, deal, input.paysSalaries),
      }
}

/**
 * One side accepts what the other proposed: exactly what it was shown, or nothing. The statements to come are laid out.
 * @throws AppError deal.not_found, royalty.not_found, royalty.changed when another proposal has taken its place or it is the own one,
 * royalty.not_now, royalty.say_form, royalty.say_salaries
 */
export async function acceptRoyalty(actor: Actor, dealId: string, input: AcceptRoyaltyInput): Promise<void> {
  await runCommand(
    actor,
    'deal:act',
    async (ctx) => {
      const shown = await lockAgreement(ctx, dealId, input.agreementId, input.side)
      requireOpen(shown)
      const { deal, side, agreement } = shown
      const facts = await factsOf(ctx, shown, input)
      const answer = { answeredAt: ctx.now, answeredByMemberId: memberIdOf(ctx) }
      const { count } = await ctx.tx.royaltyAgreement.updateMany({
        where: { id: agreement.id, status: 'proposed', ...lockedDealScope() },
        data: { ...answer, ...facts, ...withholdingOf(deal, facts), status: 'accepted' },
      })
      if (count !== 1) throw new AppError('royalty.changed')
      const rows = statementRows(agreement, ctx.now)
      await ctx.tx.royaltyStatement.createMany({ data: rows.map((row) => ({ ...row, agreementId: agreement.id })) })
      await ctx.record({ action: 'royalty.accepted', entityType: 'deal', entityId: dealId, data: { as: side } })
      await ctx.emit('royalty.agreement_moved', { agreementId: agreement.id, step: 'accepted', by: side })
    },
    { conflicts: { RoyaltyAgreement: 'royalty.agreed' } },
  )
}
