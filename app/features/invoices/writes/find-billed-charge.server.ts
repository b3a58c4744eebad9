import type { CommandContext } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import type { BilledCharge } from '../billed-charge.ts'
import type { Recipient } from './issue-document.server.ts'

export interface LockedCharge extends BilledCharge {
  recipient: Recipient
  paidOn: string | null
}

/**
 * Locks a charge and reads what its documents tell, so that two who issue its documents come one after the other.
 * @throws AppError charge.not_found
 */
export async function findBilledCharge(ctx: CommandContext, chargeId: string): Promise<LockedCharge> {
  const { id, quoteId, payerParticipantId, paidAt } = await lockCharge(ctx, chargeId)
  const scope = systemScope('of the locked charge')
  const quote = await ctx.tx.feeQuote.findFirstOrThrow({
    where: { id: quoteId, ...scope },
    include: { lines: { orderBy: { position: 'asc' } }, deal: { select: { track: true } } },
  })
  const { name } = await ctx.tx.participant.findUniqueOrThrow({
    where: { id: payerParticipantId },
    select: { name: true },
  })
  return {
    id,
    recipient: { participantId: payerParticipantId, name },
    paidOn: paidAt && tokyoDay(paidAt),
    quote: {
      kind: quote.kind,
      track: quote.deal?.track ?? null,
      frozenOn: tokyoDay(quote.frozenAt),
      subtotalYen: Number(quote.subtotalYen),
      taxYen: Number(quote.taxYen),
      totalYen: Number(quote.totalYen),
      lines: quote.lines.map(({ kind, amountYen, data }) => ({
        kind,
        amountYen: Number(amountYen),
        data: data as Record<string, unknown>,
      })),
    },
  }
}
