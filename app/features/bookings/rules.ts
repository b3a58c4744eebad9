import { DAY_MS } from '#app/platform/clock.ts'
import type { SizeAnswer } from '#app/features/participants/rules/enterprise-size.ts'
import { fingerprintOf } from '#app/features/fees/contract-fee.ts'
import { type ComputedFee } from '#app/features/fees/rules.ts'
import { computePlaceFee } from '#app/features/fees/rules-fixed.ts'
import type { Attendance, EnterpriseSize, SizedFeeVersion } from '#app/tracks/fee-schedule-type.ts'

/** How long a place or a visit waits for its money. A convenience store takes three days at most of these. */
const DAYS_TO_PAY = 7

export const payByAfter = (now: Date): Date => new Date(now.getTime() + DAYS_TO_PAY * DAY_MS)

/** The class a place is charged by: the schedule knows small and other SMEs. */
export const chargedSize = ({ size }: SizeAnswer): EnterpriseSize | null =>
  size === 'small' || size === 'sme' ? size : null

/** A place as it may be applied for, and the name of what was shown. */
export interface PlaceOffer {
  attendance: Attendance
  fee: ComputedFee
  seen: string
}

export function placeOffer(version: SizedFeeVersion, attendance: Attendance, size: EnterpriseSize): PlaceOffer {
  const fee = computePlaceFee(version, attendance, size)
  return { attendance, fee, seen: fingerprintOf(`${version.version}/${attendance}/${size}`, fee.totalYen) }
}

/** Days are ISO dates in Japan. */
export const isOpen = (exhibition: { closesOn: string }, today: string): boolean => today <= exhibition.closesOn
