import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { quoteContractFee } from '#app/features/fees/writes/quote-contract-fee.server.ts'
import { billQuote } from '../writes/bill-quote.server.ts'

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
      const { quote } = await billQuote(ctx, await quoteContractFee(ctx, deal, seen))
      return { totalYen: quote.totalYen }
    },
    { conflicts: { subjectId: 'fee.already_quoted', waiverKey: 'fee.changed' } },
  )
}
