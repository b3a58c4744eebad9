import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import type { Withholder } from '#app/features/fees/rules-withholding.ts'
import type { MilestoneActor, MilestoneTransition } from '../process.ts'
import { versionOf } from '../queries/read-version.server.ts'
import { type ReleaseAmounts, releaseAmounts } from '../rules-price.ts'
import { chargeOf } from './find-charge.server.ts'
import { issuePaymentNotice } from './issue-payment-notice.server.ts'
import { moveMilestone } from './move-milestone.server.ts'

const ways = { accept: 'payer', accept_by_silence: 'silence', decide_release: 'operator' } as const

export interface Acceptance {
  transition: Extract<MilestoneTransition, keyof typeof ways>
  as: MilestoneActor
  /** Without tax; the whole of it unless the operator decided otherwise. */
  workYen: bigint
}

/**
 * Accepts a locked milestone: what is released is frozen, the payee gets the notice of it, and payouts hear of it.
 * @throws AppError milestone.wrong_state; milestone.not_funded where money is missing, has gone back or is disputed at the bank
 */
export async function acceptWork(
  ctx: CommandContext,
  milestone: Milestone,
  { transition, as, workYen }: Acceptance,
): Promise<ReleaseAmounts> {
  const charge = await chargeOf(ctx, milestone)
  if (charge.state !== 'paid') throw new AppError('milestone.not_funded')
  const quote = await ctx.tx.feeQuote.findFirstOrThrow({
    where: { id: charge.quoteId, ...systemScope('of the locked milestone') },
  })
  const version = await versionOf(ctx.tx, quote)
  const amounts = releaseAmounts({ workYen: yen(workYen), withholder: milestone.withholder as Withholder, version })
  await moveMilestone(ctx, milestone, transition, as, {
    acceptedAt: ctx.now,
    acceptedHow: ways[transition],
    releasedWorkYen: workYen,
    releasedTaxYen: BigInt(amounts.taxYen),
    withheldYen: BigInt(amounts.withheldYen),
    feeYen: BigInt(amounts.feeYen),
    feeTaxYen: BigInt(amounts.feeTaxYen),
  })
  await issuePaymentNotice(ctx, { milestone, amounts, chargeId: charge.id })
  await ctx.emit('milestone.accepted', { milestoneId: milestone.id })
  return amounts
}
