import { consumptionTax } from '#app/platform/money/tax.ts'
import { shareOf, type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type {
  Attendance,
  EnterpriseSize,
  FlatFeeVersion,
  SizedFeeVersion,
  VisitFeeVersion,
} from '#app/tracks/fee-schedule-type.ts'
import { amountsOf, type ComputedFee, type FeeLine, line } from './rules.ts'

/** The lines are with tax: what of their sum is tax is found once, rounded down, and said in a line of nothing. */
function withTaxInside(lines: FeeLine[], percent: number): ComputedFee {
  const totalYen = amountsOf(lines)
  const taxYen = shareOf(totalYen, percent, 100 + percent)
  const subtotalYen = yen(totalYen - taxYen)
  return { lines: [...lines, line('tax_within', ZERO_YEN, { percent, taxYen })], subtotalYen, taxYen, totalYen }
}

/** One sum, and tax on it. */
export function computeFlatFee({ amountYen, taxPercent }: FlatFeeVersion): ComputedFee {
  const taxYen = consumptionTax(amountYen, taxPercent)
  return {
    lines: [line('flat', amountYen), line('tax', taxYen, { percent: taxPercent })],
    subtotalYen: amountYen,
    taxYen,
    totalYen: yen(amountYen + taxYen),
  }
}

/**
 * A visit, and the share of its travel cost.
 * @param travelYen what the way there and back cost, with tax
 * @throws RangeError when it is negative
 */
export function computeVisitFee(version: VisitFeeVersion, travelYen: Yen): ComputedFee {
  if (travelYen < 0) throw new RangeError('travel does not cost less than nothing')
  const { visitYen, travelPercent: percent, taxPercent } = version
  const travel = line('travel', shareOf(travelYen, percent, 100), { percent, travelYen })
  return withTaxInside([line('visit', visitYen), ...(travelYen > 0 ? [travel] : [])], taxPercent)
}

/** A place at an exhibition. */
export function computePlaceFee(version: SizedFeeVersion, attendance: Attendance, size: EnterpriseSize): ComputedFee {
  return withTaxInside([line('place', version.amountsYen[attendance][size], { attendance, size })], version.taxPercent)
}
