import { withholdingTax } from '#app/features/fees/rules-withholding.ts'
import { consumptionTax } from '#app/platform/money/tax.ts'
import { shareOf, type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'

const WHOLE_BASIS_POINTS = 10_000

/** What the sales of a period make. */
export interface RoyaltyAmounts {
  /** Without tax, rounded down once a statement. */
  royaltyYen: Yen
  taxYen: Yen
  /** Income tax the payer keeps and hands to the tax office. */
  withheldYen: Yen
  /** What the payer pays to the payee. */
  totalYen: Yen
}

export interface RoyaltyCase {
  rateBasisPoints: number
  withholder: 'client' | 'none'
}

function amountsFrom(royaltyYen: Yen, withholder: RoyaltyCase['withholder']): RoyaltyAmounts {
  const isOwed = royaltyYen > 0
  const size = yen(Math.abs(royaltyYen))
  const taxYen = yen((isOwed ? 1 : -1) * consumptionTax(size) || 0)
  const withheldYen = isOwed && withholder === 'client' ? withholdingTax(royaltyYen) : ZERO_YEN
  return { royaltyYen, taxYen, withheldYen, totalYen: yen(royaltyYen + taxYen - withheldYen) }
}

/**
 * The royalty of net sales, with its tax and what is withheld.
 * @param statedYen the royalty stated for the period before: of a correction only the difference counts, which may be below zero
 */
export function royaltyOf(salesYen: Yen, { rateBasisPoints, withholder }: RoyaltyCase, statedYen: Yen = ZERO_YEN) {
  const royaltyYen = shareOf(salesYen, rateBasisPoints, WHOLE_BASIS_POINTS)
  return amountsFrom(yen(royaltyYen - statedYen), withholder)
}
