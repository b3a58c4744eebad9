import { shareOf, type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type { EnterpriseSize } from '#app/tracks/fee-schedule-type.ts'
import type { GrantType, GrantVersion } from '#app/tracks/succession/programmes.ts'

/** What is to be paid to others than Musubi, without what a grant pays. */
export interface GrantCase {
  type: GrantType
  size: EnterpriseSize
  /** To a professional for a valuation. */
  valuationYen: Yen
  /** To others: for the procedure, for an examination. */
  otherYen: Yen
}

export interface GrantEstimate {
  /** Before the cap. */
  ofValuationYen: Yen
  ofOtherYen: Yen
  totalYen: Yen
  /** What held the sum back; null where nothing did. */
  held: 'cap' | 'least' | null
}

/**
 * What the succession grant might pay. An estimate: others examine and decide.
 * @throws RangeError when a cost is negative
 */
export function estimateGrant(version: GrantVersion, { type, size, valuationYen, otherYen }: GrantCase): GrantEstimate {
  if (valuationYen < 0 || otherYen < 0) throw new RangeError('a cost is not negative')
  const { capYen, leastYen, share, fullValuationTypes } = version
  const part = (cost: Yen) => shareOf(cost, share.numerator, share.denominator)
  const isFull = size === 'small' && fullValuationTypes.includes(type)
  const ofValuationYen = isFull ? valuationYen : part(valuationYen)
  const ofOtherYen = part(otherYen)
  const sum = yen(ofValuationYen + ofOtherYen)
  if (sum > 0 && sum < leastYen) return { ofValuationYen, ofOtherYen, totalYen: ZERO_YEN, held: 'least' }
  return { ofValuationYen, ofOtherYen, totalYen: yen(Math.min(sum, capYen)), held: sum > capYen ? 'cap' : null }
}
