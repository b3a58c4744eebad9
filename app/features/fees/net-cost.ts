import { yen } from '#app/platform/money/yen.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { successionGrant } from '#app/tracks/succession/programmes.ts'
import type { GrantAmount, GrantChoice } from './grant-input.ts'
import { estimateGrant, type GrantEstimate } from './rules-grant.ts'

/** What remains to be paid after the waiver and a grant. */
export interface NetCost {
  feeYen: number
  outsideYen: number
  grant: GrantEstimate
  netYen: number
  source: Record<'ja' | 'en', string>
}

/**
 * Fee and costs to others, less what a grant might pay of the latter.
 * @param day ISO date, Asia/Tokyo
 * @returns null where no grant was known on that day
 */
export function netCostOf(
  { amounts, size, type }: { amounts: Record<GrantAmount, number> } & GrantChoice,
  feeYen: number,
  day: string,
): NetCost | null {
  const version = versionOn(successionGrant, day)
  if (!version) return null
  const costs = { valuationYen: yen(amounts.valuation), otherYen: yen(amounts.other) }
  const outsideYen = amounts.valuation + amounts.other
  const grant = estimateGrant(version, { type, size, ...costs })
  return { feeYen, outsideYen, grant, netYen: feeYen + outsideYen - grant.totalYen, source: version.source }
}
