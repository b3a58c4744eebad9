import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { outcomeChoices } from '../rules.ts'
import type { OutcomeInput } from '../schema.ts'
import { holdCase } from '../writes/hold-case.server.ts'

/**
 * The navigator says what became of a deal that has ended, and why. Said once.
 * @throws AppError introduction.not_found, case.deal_runs, case.no_such_reason, case.outcome_given
 */
export async function answerOutcome(
  actor: Actor,
  introductionId: string,
  { outcome, reasons, note = '' }: OutcomeInput,
): Promise<void> {
  await runCommand(
    actor,
    'introduction:broker',
    async (ctx) => {
      const held = await holdCase(ctx, introductionId)
      const deal = await ctx.tx.deal.findFirst({ where: { AND: [{ introductionId }, dealsVisibleTo(actor)] } })
      if (!deal?.closedAt) throw new AppError('case.deal_runs')
      const choices = outcomeChoices(trackOf(deal.track), deal.state)
      if (!choices.outcomes.includes(outcome) || reasons.some((reason) => !choices.reasons.includes(reason)))
        throw new AppError('case.no_such_reason')
      const chosen = [...new Set(reasons)]
      await ctx.tx.brokeredOutcome.create({ data: { ...held, outcome, reasons: chosen, note, answeredAt: ctx.now } })
      await ctx.record({
        action: 'case.outcome_answered',
        entityType: 'introduction',
        entityId: introductionId,
        data: { outcome },
      })
    },
    { conflicts: { BrokeredOutcome: 'case.outcome_given' } },
  )
}
