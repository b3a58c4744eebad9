import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { invoiceDraft } from '../ui/charge-documents.server.ts'
import { findBilledCharge } from '../writes/find-billed-charge.server.ts'
import { issueDocument } from '../writes/issue-document.server.ts'

/**
 * Bills a charge by a qualified invoice; said twice it is the same invoice. A fee of nothing is not billed; for somebody else's work we are not the
 * seller, and issue none.
 */
export async function issueInvoice(chargeId: string): Promise<void> {
  await runCommand(system('documents'), 'document:issue', async (ctx) => {
    const charge = await findBilledCharge(ctx, chargeId)
    if (charge.quote.totalYen === 0 || isHeldForPayee(charge.quote.kind)) return
    await issueDocument(ctx, invoiceDraft(charge), charge.recipient)
  })
}
