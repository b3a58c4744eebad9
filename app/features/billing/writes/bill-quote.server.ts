import type { CommandContext } from '#app/platform/command.server.ts'
import type { NewQuote } from '#app/features/fees/new-quote.ts'
import { storeQuote } from '#app/features/fees/writes/store-quote.server.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import type { Charge, FeeQuote } from '#prisma/generated/client.ts'
import { receivableJournal } from '../journals.ts'
import { chargeProcess } from '../process.ts'
import { methodsFor } from '../rules.ts'
import { moveOn } from './move-on.server.ts'

/** What was billed: the quote names the page it is paid on (`paymentPath`). */
export interface Billed {
  quote: FeeQuote
  charge: Charge
}

const chargeData = (quote: FeeQuote, now: Date) => ({
  quoteId: quote.id,
  payerParticipantId: quote.payerParticipantId,
  amountYen: quote.totalYen,
  createdAt: now,
})

async function bill(ctx: CommandContext, quote: FeeQuote): Promise<Charge> {
  const charge = await ctx.tx.charge.create({ data: { ...chargeData(quote, ctx.now), state: chargeProcess.initial } })
  await postJournal(ctx, receivableJournal(charge, quote))
  if (methodsFor(charge.amountYen).length === 0) await ctx.emit('charge.transfer_needed', { chargeId: charge.id })
  await ctx.emit('charge.billed', { chargeId: charge.id })
  return charge
}

/** Nothing to pay: no payment service, no journal, what was quoted goes on at once. */
async function settleNothing(ctx: CommandContext, quote: FeeQuote): Promise<Charge> {
  const state = chargeProcess.transitions.settle_nothing.to
  const charge = await ctx.tx.charge.create({ data: { ...chargeData(quote, ctx.now), state, paidAt: ctx.now } })
  await ctx.record({ action: 'charge.settled_without_payment', entityType: 'charge', entityId: charge.id })
  await ctx.emit('charge.paid', { chargeId: charge.id })
  await moveOn(ctx, quote)
  return charge
}

/**
 * Keeps a quote of any kind for good and bills it to its payer; a sum of nothing is settled at once. The caller has checked who may do so and
 * holds the lock of what is quoted. Whoever waits for the money listens to `charge.paid`.
 */
export async function billQuote(ctx: CommandContext, newQuote: NewQuote): Promise<Billed> {
  const quote = await storeQuote(ctx, newQuote)
  return { quote, charge: await (quote.totalYen === 0n ? settleNothing(ctx, quote) : bill(ctx, quote)) }
}
