import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ChargeRefund } from '#prisma/generated/client.ts'
import type { Refunded } from '../billed-charge.ts'
import { invoiceDraft, returnInvoiceDraft } from '../ui/charge-documents.server.ts'
import { findBilledCharge } from '../writes/find-billed-charge.server.ts'
import { issueDocument } from '../writes/issue-document.server.ts'

const told = systemScope('of a refund we were told of')

/** Refunds count in the order in which their money went back. */
async function inOrder({ tx, now }: CommandContext, { id, chargeId }: ChargeRefund): Promise<Refunded | undefined> {
  const refunds = await tx.chargeRefund.findMany({
    where: { chargeId, state: 'succeeded', ...told },
    orderBy: [{ endedAt: 'asc' }, { id: 'asc' }],
  })
  const at = refunds.findIndex((refund) => refund.id === id)
  const refund = refunds[at]
  if (!refund) return undefined
  return {
    id,
    amountYen: Number(refund.amountYen),
    beforeYen: refunds.slice(0, at).reduce((sum, { amountYen }) => sum + Number(amountYen), 0),
    refundedOn: tokyoDay(refund.endedAt ?? now),
  }
}

/**
 * Says by a qualified return invoice that money went back, where the law asks for one; said twice it is the same. A
 * refund that has failed since gets none, nor does money that was only held for somebody.
 */
export async function issueReturnInvoice(refundId: string): Promise<void> {
  await runCommand(system('documents'), 'document:issue', async (ctx) => {
    const refund = await ctx.tx.chargeRefund.findFirst({ where: { id: refundId, ...told } })
    if (!refund) return
    const charge = await findBilledCharge(ctx, refund.chargeId)
    const refunded = await inOrder(ctx, refund)
    if (!refunded || isHeldForPayee(charge.quote.kind)) return
    const invoice = await issueDocument(ctx, invoiceDraft(charge), charge.recipient)
    const draft = returnInvoiceDraft(charge, refunded, invoice.number)
    if (draft) await issueDocument(ctx, draft, charge.recipient)
  })
}
