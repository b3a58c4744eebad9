import type { PayeeTransfer } from '#prisma/generated/client.ts'
import { heldYen, splitToSend } from './rules.ts'

/** A line of a statement; amounts in yen. */
export interface StatementLine {
  id: string
  at: string
  kind: string
  payee: string
  dealId: string | null
  grossYen: number
  feeYen: number
  feeTaxYen: number
  withheldYen: number
  /** What is, or will be, the payee's before anything is taken back. */
  netYen: number
  /** What went back for refunds. */
  returnedYen: number
  state: string
}

/** Whole amounts of what was agreed on; what went back to the payer stands apart. */
export function statementLine(
  row: PayeeTransfer & { charge: { quote: { dealId: string | null } } },
  payee: string,
): StatementLine {
  const netYen = heldYen(row) - row.feeYen - row.feeTaxYen
  const keptBackYen = netYen - splitToSend(row).netYen
  return {
    id: row.id,
    at: (row.sentAt ?? row.createdAt).toISOString(),
    kind: row.kind,
    payee,
    dealId: row.charge.quote.dealId,
    grossYen: Number(row.workYen + row.taxYen),
    feeYen: Number(row.feeYen),
    feeTaxYen: Number(row.feeTaxYen),
    withheldYen: Number(row.withheldYen),
    netYen: Number(netYen),
    returnedYen: Number(row.reversedYen + keptBackYen),
    state: row.state,
  }
}
