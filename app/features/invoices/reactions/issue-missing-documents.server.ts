import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { issueInvoice } from '../commands/issue-invoice.server.ts'
import { issueReceipt } from '../commands/issue-receipt.server.ts'
import { issueReturnInvoice } from '../commands/issue-return-invoice.server.ts'

const BATCH = 50

const remedies: Record<string, (id: string) => Promise<void>> = {
  charge_without_one_invoice: issueInvoice,
  charge_without_one_receipt: issueReceipt,
  refund_without_return_invoice: issueReturnInvoice,
}

/** Issues what a lost job has left out, and what is older than documents are. One that fails keeps no other waiting. */
export async function issueMissingDocuments(): Promise<void> {
  const missing = await db.$queryRaw<{ name: string; subject: string }[]>`
    SELECT "name", "subject" FROM "document_invariants"
    WHERE "name" IN ('charge_without_one_invoice', 'charge_without_one_receipt', 'refund_without_return_invoice')
    LIMIT ${BATCH}`
  for (const { name, subject } of missing)
    await remedies[name]?.(subject).catch((error: unknown) => {
      log.warn({ sweep: 'documents', missing: name, error: describeError(error) }, 'sweep met a failure')
    })
}
