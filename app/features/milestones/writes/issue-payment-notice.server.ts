import type { CommandContext } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { issueDocument } from '#app/features/invoices/writes/issue-document.server.ts'
import type { ReleaseAmounts } from '../rules-price.ts'
import { paymentNoticeDraft } from '../ui/work-documents.server.ts'

export interface Released {
  milestone: Milestone
  amounts: ReleaseAmounts
  chargeId: string
}

/** Tells the payee on paper what is paid out and what was taken off; it is the invoice for our fee as well. */
export async function issuePaymentNotice(ctx: CommandContext, released: Released): Promise<void> {
  const { milestone } = released
  const nameOf = async (id: string) =>
    (await ctx.tx.participant.findUniqueOrThrow({ where: { id }, select: { name: true } })).name
  const payeeName = await nameOf(milestone.payeeParticipantId)
  const payerName = await nameOf(milestone.payerParticipantId)
  const draft = paymentNoticeDraft({ ...released, payerName, acceptedOn: tokyoDay(ctx.now) })
  await issueDocument(ctx, draft, { participantId: milestone.payeeParticipantId, name: payeeName })
}
