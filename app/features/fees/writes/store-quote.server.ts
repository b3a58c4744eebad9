import type { CommandContext } from '#app/platform/command.server.ts'
import type { FeeQuote } from '#prisma/generated/client.ts'
import type { NewQuote } from '../new-quote.ts'
import { type ComputedFee, waivedYen } from '../rules.ts'

const linesOf = ({ lines }: ComputedFee) =>
  lines.map(({ kind, amountYen, data }, position) => ({ position, kind, amountYen: BigInt(amountYen), data }))

/** Keeps a quote with its lines for good, whatever it is for. A second one for the same subject violates the key `subjectId`. */
export async function storeQuote(ctx: CommandContext, { fee, waiver, ...facts }: NewQuote): Promise<FeeQuote> {
  const quote = await ctx.tx.feeQuote.create({
    data: {
      ...facts,
      subtotalYen: BigInt(fee.subtotalYen),
      taxYen: BigInt(fee.taxYen),
      totalYen: BigInt(fee.totalYen),
      frozenAt: ctx.now,
      lines: { create: linesOf(fee) },
      ...(waiver && {
        waiver: {
          create: {
            participantId: facts.payerParticipantId,
            waiverKey: waiver.key,
            applicationId: waiver.applicationId,
            amountYen: BigInt(waivedYen(fee.lines)),
            usedAt: ctx.now,
          },
        },
      }),
    },
  })
  const about = quote.dealId
    ? { entityType: 'deal', entityId: quote.dealId }
    : { entityType: 'fee_quote', entityId: quote.id }
  await ctx.record({ action: 'fee.quoted', ...about, data: { quoteId: quote.id } })
  return quote
}
