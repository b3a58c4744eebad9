import type { Yen } from '#app/platform/money/yen.ts'

/** One band of a marginal scale: `percent` of what lies above the last band and at or below `upToYen`. */
export interface FeeTier {
  upToYen: Yen | null
  percent: number
}

/** A part of the fee the operator forgoes. Amounts without tax. */
export interface Waiver {
  key: string
  /** At most this much is free. */
  upToYen: Yen
  /** `participant`: once for each business. */
  once: 'participant'
}

/** What is charged on concluding a deal of a track, valid from a day on. Versions are never edited, only added. */
export interface FeeScheduleVersion {
  version: string
  validFrom: string
  /** What the percentage is taken of; named on every quote. */
  base: 'share_or_transfer_price' | 'contract_amount' | 'trial_price'
  payer: 'offer' | 'need'
  tiers: readonly FeeTier[]
  minimumYen: Yen
  waiver: Waiver | null
  taxPercent: number
  source: string
}

export interface FeeSchedule {
  key: string
  /** Empty where nothing is charged. Oldest first. */
  versions: readonly FeeScheduleVersion[]
}

/** The version in force on a day (ISO date, Asia/Tokyo); undefined before the first. */
export function versionOn(schedule: FeeSchedule, day: string): FeeScheduleVersion | undefined {
  return schedule.versions.filter((version) => version.validFrom <= day).at(-1)
}
