import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { PaidWork } from '#app/tracks/track-definition.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { isBrokenOff } from '#app/features/deals/rules.ts'
import { billQuote } from '#app/features/billing/writes/bill-quote.server.ts'
import type { NewQuote } from '#app/features/fees/new-quote.ts'
import type { Withholder } from '#app/features/fees/rules-withholding.ts'
import { versionAt } from '../queries/read-version.server.ts'
import { priceLines } from '../rules-price.ts'
import { lockMilestoneAs } from '../writes/lock-milestone.server.ts'
import { moveMilestone } from '../writes/move-milestone.server.ts'

/** What was agreed on is paid for unless the deal was broken off, also after its end. */
async function workToPay({ tx }: CommandContext, { dealId }: Milestone): Promise<PaidWork> {
  const deal = await tx.deal.findFirstOrThrow({ where: { id: dealId, ...systemScope('of the locked milestone') } })
  const track = trackOf(deal.track)
  const { paidWork } = track
  if (!paidWork || isBrokenOff(track, deal.state)) throw new AppError('milestone.wrong_state')
  return paidWork
}

async function quoteFor(ctx: CommandContext, milestone: Milestone, work: PaidWork): Promise<NewQuote> {
  const { id, kind, dealId, workYen, withholder, payerParticipantId } = milestone
  const version = await versionAt(ctx.tx, work.scheduleKey, ctx.now)
  return {
    kind,
    subjectId: id,
    dealId,
    scheduleKey: work.scheduleKey,
    scheduleVersion: version.version,
    baseKind: work.base,
    baseAmountYen: workYen,
    payerParticipantId,
    fee: priceLines({ workYen: yen(workYen), withholder: withholder as Withholder, version }),
  }
}

/**
 * The client begins to pay for a milestone: the price is frozen with what is withheld, and billed. Pressed twice it is one bill.
 * @returns the quote, which names the page it is paid on
 * @throws AppError milestone.not_found, milestone.other_party, milestone.wrong_state
 */
export async function billMilestone(actor: Actor, milestoneId: string): Promise<{ quoteId: string }> {
  return runCommand(actor, 'charge:pay', async (ctx) => {
    const milestone = await lockMilestoneAs(ctx, milestoneId, 'payer')
    const work = await workToPay(ctx, milestone)
    await moveMilestone(ctx, milestone, 'bill', 'payer')
    const { quote } = await billQuote(ctx, await quoteFor(ctx, milestone, work))
    return { quoteId: quote.id }
  })
}
