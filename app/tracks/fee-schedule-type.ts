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

/**
 * What a percentage is taken of; there is a text for each. Of a succession: the price of the shares or the business, what the owner receives in
 * all (with a retirement allowance), the price with the debts that go along less the cash, or everything that changes hands.
 */
export const feeBases = [
  'share_or_transfer_price',
  'owner_proceeds',
  'enterprise_value',
  'assets_moved',
  'contract_amount',
  'royalty',
  'trial_price',
  'conversion_amount',
] as const
export type FeeBase = (typeof feeBases)[number]

/** What every version says, whatever it charges. Versions are never edited, only added. */
interface FeeVersionFacts {
  version: string
  /** ISO date, Asia/Tokyo. */
  validFrom: string
  taxPercent: number
  /** Where the figures come from, in each language. */
  source: Record<'ja' | 'en', string>
}

/** A share of an amount: bands, a minimum, and a part that may be waived. Amounts without tax. */
export interface FeeScheduleVersion extends FeeVersionFacts {
  shape: 'scale'
  /** Named on every quote. */
  base: FeeBase
  payer: 'offer' | 'need'
  tiers: readonly FeeTier[]
  /** Without tax; 0 where there is none. */
  minimumYen: Yen
  waiver: Waiver | null
  /** A sum with tax below this is not charged: the smallest payment that can be taken. */
  notChargedBelowYen: Yen
}

/** One sum, without tax; 0 where nothing is charged. */
export interface FlatFeeVersion extends FeeVersionFacts {
  shape: 'flat'
  payer: 'offer' | 'need'
  amountYen: Yen
}

/** A sum for each visit and a share of what the way there cost; both with tax. */
export interface VisitFeeVersion extends FeeVersionFacts {
  shape: 'visit'
  visitYen: Yen
  /** The whole percentage of the travel cost that is charged. */
  travelPercent: number
}

export const attendances = ['hybrid', 'online'] as const
export type Attendance = (typeof attendances)[number]
export const enterpriseSizes = ['sme', 'small'] as const
export type EnterpriseSize = (typeof enterpriseSizes)[number]

/** A sum by how one takes part and by the size of the enterprise, with tax. */
export interface SizedFeeVersion extends FeeVersionFacts {
  shape: 'sizes'
  amountsYen: Record<Attendance, Record<EnterpriseSize, Yen>>
}

export type AnyFeeVersion = FeeScheduleVersion | FlatFeeVersion | VisitFeeVersion | SizedFeeVersion

/** What is charged for one thing, valid from a day on. */
export interface ScheduleOf<V extends AnyFeeVersion> {
  key: string
  /** Empty where nothing is charged. Oldest first. */
  versions: readonly V[]
}

/** What is charged on concluding a deal. */
export type FeeSchedule = ScheduleOf<FeeScheduleVersion>
export type AnyFeeSchedule = ScheduleOf<AnyFeeVersion>

/** The version in force on a day (ISO date, Asia/Tokyo); undefined before the first. */
export function versionOn<V extends { validFrom: string }>(
  schedule: { versions: readonly V[] },
  day: string,
): V | undefined {
  return schedule.versions.filter((version) => version.validFrom <= day).at(-1)
}

/** The version a stored quote names. @throws Error when the schedule does not have it any more */
export function versionNamed<V extends AnyFeeVersion>(schedule: ScheduleOf<V>, version: string): V {
  const found = schedule.versions.find((candidate) => candidate.version === version)
  if (!found) throw new Error(`fee schedule ${schedule.key} has no version ${version}`)
  return found
}
