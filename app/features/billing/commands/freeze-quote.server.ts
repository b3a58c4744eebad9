import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Deal, FeeQuote } from '#prisma/generated/client.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { moveDeal } from '#app/features/deals/writes/move-deal.server.ts'
import { freezeQuote as writeQuote } from '#app/features/fees/writes/freeze-quote.server.ts'
import { receivableJournal } from '../journals.ts'
import { chargeProcess } from '../process.ts'
import { methodsFor } from '../rules.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'

const chargeData = (quote: FeeQuote, now: Date) => ({
  quoteId: quote.id,
  payerParticipantId: quote.payerParticipantId,
  amountYen: quote.totalYen,
  createdAt: now,
})

async function bill(ctx: CommandContext, quote: FeeQuote): Promise<void> {
  const charge = await ctx.tx.charge.create({ data: { ...chargeData(quote, ctx.now), state: chargeProcess.initial } })
  await postJournal(ctx, receivableJournal(charge, quote))
  if (methodsFor(charge.amountYen).length === 0) await ctx.emit('charge.transfer_needed', { chargeId: charge.id })
  await ctx.emit('charge.billed', { chargeId: charge.id })
}

/** Nothing to pay: no payment service, no journal, the deal goes on at once. */
async function settleNothing(ctx: CommandContext, deal: Deal, quote: FeeQuote): Promise<void> {
  const state = chargeProcess.transitions.settle_nothing.to
  const charge = await ctx.tx.charge.create({ data: { ...chargeData(quote, ctx.now), state, paidAt: ctx.now } })
  await ctx.record({ action: 'charge.settled_without_payment', entityType: 'charge', entityId: charge.id })
  const { feeSettled } = trackOf(deal.track).milestones
  if (feeSettled) await moveDeal(ctx, deal, feeSettled, 'system')
}

/** The payer confirms the quote: it is frozen and billed; a fee of nothing is settled at once. */
export async function freezeQuote(
  actor: Actor,
  { dealId, seen }: { dealId: string; seen: string },
): Promise<{ totalYen: bigint }> {
  return runCommand(
    actor,
    'fee:quote',
    async (ctx) => {
      const { deal } = await lockDealAsParty(ctx, dealId)
      const quote = await writeQuote(ctx, deal, seen)
      await (quote.totalYen === 0n ? settleNothing(ctx, deal, quote) : bill(ctx, quote))
      return { totalYen: quote.totalYen }
    },
    { conflicts: { subjectId: 'fee.already_quoted', waiverKey: 'fee.changed' } },
  )
}
