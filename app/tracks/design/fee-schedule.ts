import type { FeeSchedule } from '../fee-schedule-type.ts'

/** Nothing is charged on concluding a deal of this track. */
export const feeSchedule: FeeSchedule = { key: 'design.contract_fee', versions: [] }
