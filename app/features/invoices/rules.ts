import type { BilledCharge, Refunded } from './billed-charge.ts'

/** A return below this needs no document (Consumption Tax Act Enforcement Order, art. 70-9, para. 3, item 2). */
export const RETURN_INVOICE_FROM_YEN = 10_000

type Billed = Pick<BilledCharge['quote'], 'taxYen' | 'totalYen'>

/** The tax within a part of a bill, rounded down; of the whole it is the whole tax. */
const taxWithin = ({ taxYen, totalYen }: Billed, partYen: number): number =>
  Number((BigInt(taxYen) * BigInt(partYen)) / BigInt(totalYen))

/** The tax in what goes back now, after what went back before: parts of a bill leave no remainder. The ledger counts the same way. */
export const taxOfRefund = (
  billed: Billed,
  { amountYen, beforeYen }: Pick<Refunded, 'amountYen' | 'beforeYen'>,
): number => taxWithin(billed, beforeYen + amountYen) - taxWithin(billed, beforeYen)
