import { platformFee } from '../own-prices.ts'
import type { AnyFeeSchedule, FeeSchedule } from '../fee-schedule-type.ts'

/** Nothing is charged on concluding a deal of this track. */
export const feeSchedule: FeeSchedule = { key: 'design.contract_fee', versions: [] }

/** Taken from what the designer is paid: for a milestone, and for a royalty. */
export const otherFees: readonly AnyFeeSchedule[] = [
  platformFee('design.milestone_fee', 'contract_amount', 10),
  platformFee('design.royalty_fee', 'royalty', 5),
]
