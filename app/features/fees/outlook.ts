import { yen } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'
import { lehmanComparison } from '#app/tracks/succession/lehman.ts'
import type { Compared, ComparedPrice } from './compared.ts'
import { comparedExamples, comparedLine } from './comparison.ts'
import type { FeeSheet } from './fee-sheet.ts'
import type { GrantInput } from './grant-input.ts'
import { type NetCost, netCostOf } from './net-cost.ts'
import { computeFee } from './rules.ts'
import type { WaiverChoice } from './waiver.ts'
import { mayStillCome } from './waiver-may-come.ts'

/** Where the price of a deal goes. All with tax. */
export interface DealFigures {
  priceYen: number
  /** The fee if there were no waiver, and how much less it is with it. */
  fullFeeYen: number
  waivedYen: number
  /** What is left of the price for the side that gets it and pays the fee; null where the other side pays. */
  keptYen: number | null
}

/** What a deal's fee looks like from further off: at other prices, and after everything that takes off. */
export interface FeeOutlook {
  priceYen: number
  /** The fee as this deal has it, with the waiver or without, comes first. */
  shown: Compared[]
  examples: ComparedPrice[]
  line: ComparedPrice[]
  lehmanSource: Record<'ja' | 'en', string>
  input: GrantInput
  net: (NetCost & DealFigures) | null
}

/** While an amount is not understood, the costs count for nothing: half of them would look like an answer. */
const understood = (input: GrantInput): GrantInput =>
  Object.keys(input.faults).length === 0 ? input : { ...input, amounts: { valuation: 0, other: 0 } }

function netOf(version: FeeScheduleVersion, sheet: FeeSheet, input: GrantInput, day: string): FeeOutlook['net'] {
  const cost = netCostOf(understood(input), sheet.totalYen, day)
  if (!cost) return null
  const full = computeFee({ version, baseYen: yen(sheet.baseYen), waiverAvailable: false })
  return {
    ...cost,
    priceYen: sheet.baseYen,
    fullFeeYen: full.totalYen,
    waivedYen: full.totalYen - sheet.totalYen,
    keptYen: sheet.payer === 'offer' ? sheet.baseYen - cost.netYen : null,
  }
}

/** As the deal has it first; without the waiver also what it would be with one, where it may still come. */
function shownOf(choice: WaiverChoice | null): Compared[] {
  if (choice?.isTaken) return ['waived', 'full', 'lehman']
  return choice && mayStillCome(choice) ? ['full', 'waived', 'lehman'] : ['full', 'lehman']
}

/** @param day ISO date, Asia/Tokyo: the grant of that day is estimated with */
export function outlookOf(
  { version, sheet, waiver }: { version: FeeScheduleVersion; sheet: FeeSheet; waiver: WaiverChoice | null },
  input: GrantInput,
  day: string,
): FeeOutlook {
  return {
    priceYen: sheet.baseYen,
    shown: shownOf(waiver),
    examples: comparedExamples(version, sheet.baseYen),
    line: comparedLine(version, sheet.baseYen),
    lehmanSource: lehmanComparison.source,
    input,
    net: netOf(version, sheet, input, day),
  }
}
