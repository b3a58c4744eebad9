import { platformFee } from '../own-prices.ts'
import type { AnyFeeSchedule, FeeSchedule } from '../fee-schedule-type.ts'

/** Nothing is charged on concluding a deal of this track. */
export const feeSchedule: FeeSchedule = { key: 'trial.contract_fee', versions: [] }

/** Taken from what the startup is paid: for the trial, and for the purchase that follows it. */
export const otherFees: readonly AnyFeeSchedule[] = [
  platformFee('trial.trial_fee', 'trial_price', 5),
  platformFee('trial.conversion_fee', 'conversion_amount', 5),
]
