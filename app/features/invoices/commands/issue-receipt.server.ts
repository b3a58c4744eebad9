import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { depositReceiptDraft, receiptDraft } from '../ui/charge-documents.server.ts'
import { findBilledCharge } from '../writes/find-billed-charge.server.ts'
import { issueDocument } from '../writes/issue-document.server.ts'

/** Says by a receipt that a charge was paid, or that money is held for a payee; said twice it is the same receipt. */
export async function issueReceipt(chargeId: string): Promise<void> {
  await runCommand(system('documents'), 'document:issue', async (ctx) => {
    const charge = await findBilledCharge(ctx, chargeId)
    if (charge.paidOn === null || charge.quote.totalYen === 0) return
    const draft = isHeldForPayee(charge.quote.kind) ? depositReceiptDraft : receiptDraft
    await issueDocument(ctx, draft(charge, charge.paidOn), charge.recipient)
  })
}
