import type { Yen } from '#app/platform/money/yen.ts'

/** One band of a marginal scale: `percent` (a whole number) of what lies above the last band and at or below `upToYen`. */
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

/** What the percentage is taken of; there is a text for each. */
export type FeeBase = 'share_or_transfer_price' | 'contract_amount' | 'trial_price'

/** What is charged on concluding a deal of a track, valid from a day on. Versions are never edited, only added. */
export interface FeeScheduleVersion {
  version: string
  /** ISO date, Asia/Tokyo. */
  validFrom: string
  /** Named on every quote. */
  base: FeeBase
  payer: 'offer' | 'need'
  tiers: readonly FeeTier[]
  /** Without tax; 0 where there is none. */
  minimumYen: Yen
  waiver: Waiver | null
  taxPercent: number
  /** A sum with tax below this is not charged: the smallest payment that can be taken. */
  notChargedBelowYen: Yen
  /** Where the figures come from, in each language. */
  source: Record<'ja' | 'en', string>
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

/** The version a stored quote names. @throws Error when the schedule does not have it any more */
export function versionNamed(schedule: FeeSchedule, version: string): FeeScheduleVersion {
  const found = schedule.versions.find((candidate) => candidate.version === version)
  if (!found) throw new Error(`fee schedule ${schedule.key} has no version ${version}`)
  return found
}
