import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { receiptDraft } from '../ui/charge-documents.server.ts'
import { findBilledCharge } from '../writes/find-billed-charge.server.ts'
import { issueDocument } from '../writes/issue-document.server.ts'

/** Says by a receipt that a charge was paid; said twice it is the same receipt. */
export async function issueReceipt(chargeId: string): Promise<void> {
  await runCommand(system('documents'), 'document:issue', async (ctx) => {
    const charge = await findBilledCharge(ctx, chargeId)
    if (charge.paidOn === null || charge.quote.totalYen === 0) return
    await issueDocument(ctx, receiptDraft(charge, charge.paidOn), charge.recipient)
  })
}
