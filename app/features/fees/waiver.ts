import type { WaiverState } from '#prisma/generated/enums.ts'
import { type Yen, yen } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion, Waiver } from '#app/tracks/fee-schedule-type.ts'
import type { FeeSheet } from './fee-sheet.ts'
import { computeFee } from './rules.ts'

/** Where a business stands with the waiver of a fee. Amounts without tax; `validUntil` is the last day in Japan. */
export type WaiverStanding =
  | { is: 'can_apply' }
  | { is: 'waiting'; at: string }
  | { is: 'approved'; applicationId: string; upToYen: Yen; validUntil: string }
  | { is: 'refused'; at: string; reason: string }
  | { is: 'expired'; validUntil: string }
  | { is: 'used'; at: string; amountYen: Yen }

export interface WaiverRow {
  id: string
  state: WaiverState
  upToYen: bigint
  appliedAt: Date
  decidedAt: Date | null
  reason: string | null
  validUntil: Date | null
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function standingWith(row: WaiverRow, today: string): WaiverStanding {
  const { state, validUntil, decidedAt } = row
  if (state === 'applied') return { is: 'waiting', at: row.appliedAt.toISOString() }
  if (state === 'refused' && decidedAt) return { is: 'refused', at: decidedAt.toISOString(), reason: row.reason ?? '' }
  if (state !== 'approved' || !validUntil) return { is: 'can_apply' }
  const lastDay = dayOf(validUntil)
  if (lastDay < today) return { is: 'expired', validUntil: lastDay }
  return { is: 'approved', applicationId: row.id, upToYen: yen(row.upToYen), validUntil: lastDay }
}

/**
 * What the rows say today.
 * @param latest the newest application of the business
 * @param use whether and when it has used the waiver
 * @param today ISO date, Asia/Tokyo
 */
export function waiverStandingOf(
  latest: WaiverRow | null,
  use: { usedAt: Date; amountYen: bigint } | null,
  today: string,
): WaiverStanding {
  if (use) return { is: 'used', at: use.usedAt.toISOString(), amountYen: yen(use.amountYen) }
  return latest ? standingWith(latest, today) : { is: 'can_apply' }
}

/** The version with the waiver as it was granted to this business, which a later version does not make smaller or larger. */
export function grantedVersion(version: FeeScheduleVersion, standing: WaiverStanding | null): FeeScheduleVersion {
  if (standing?.is !== 'approved' || !version.waiver) return version
  return { ...version, waiver: { ...version.waiver, upToYen: standing.upToYen } satisfies Waiver }
}

/** The fee of a price with the waiver and without it, and which of the two it is. */
export interface WaiverChoice {
  standing: WaiverStanding
  /** What could be granted, without tax. */
  upToYen: number
  withYen: number
  withoutYen: number
  /** Whether the sheet beside it has the waiver taken off. */
  isTaken: boolean
  /** The quote is frozen: nothing about the waiver changes it any more. */
  isFrozen: boolean
}

/** @returns null where the schedule has no waiver */
export function waiverChoiceOf(
  version: FeeScheduleVersion,
  sheet: FeeSheet,
  standing: WaiverStanding | null,
): WaiverChoice | null {
  if (!version.waiver || !standing) return null
  const total = (waiverAvailable: boolean) =>
    computeFee({ version, baseYen: yen(sheet.baseYen), waiverAvailable }).totalYen
  return {
    standing,
    upToYen: version.waiver.upToYen,
    withYen: total(true),
    withoutYen: total(false),
    isTaken: sheet.lines.some(({ kind }) => kind === 'waiver'),
    isFrozen: sheet.frozenAt !== null,
  }
}
