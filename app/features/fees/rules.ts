import { consumptionTax } from '#app/platform/money/tax.ts'
import { shareOf, sumYen, type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion, FeeTier } from '#app/tracks/fee-schedule-type.ts'

/**
 * `minimum`: what is added to reach the minimum fee. `waiver` and `too_small` take off. `work` is somebody else's price, which is held for them, and
 * `withheld` (negative) the income tax the payer takes off it and pays to the tax office itself. The last is always `tax`, or `tax_within` (of
 * nothing) where the lines before it are with tax.
 */
export type FeeLineKind =
  | 'tier'
  | 'minimum'
  | 'waiver'
  | 'too_small'
  | 'flat'
  | 'visit'
  | 'travel'
  | 'place'
  | 'work'
  | 'withheld'
  | 'tax'
  | 'tax_within'

export interface FeeLine {
  kind: FeeLineKind
  amountYen: Yen
  /** Parameters of the line's words: whole numbers and keys. */
  data: Record<string, number | string>
}

export interface ComputedFee {
  lines: FeeLine[]
  /** Without tax. */
  subtotalYen: Yen
  taxYen: Yen
  totalYen: Yen
}

export interface FeeInput {
  version: FeeScheduleVersion
  /** What the percentage is taken of. */
  baseYen: Yen
  /** False when this business has used the waiver before. */
  waiverAvailable: boolean
}

export const line = (kind: FeeLineKind, amountYen: Yen, data: FeeLine['data'] = {}): FeeLine => ({
  kind,
  amountYen,
  data,
})

export const amountsOf = (lines: readonly FeeLine[]): Yen => sumYen(lines.map(({ amountYen }) => amountYen))

/** Each band is charged at its own rate and rounded down by itself, so that no band's edge makes the fee jump. */
function tierLines(tiers: readonly FeeTier[], baseYen: Yen): FeeLine[] {
  return tiers.flatMap(({ upToYen, percent }, index) => {
    const fromYen = tiers[index - 1]?.upToYen ?? ZERO_YEN
    const bandYen = yen(Math.min(baseYen, upToYen ?? baseYen) - fromYen)
    if (bandYen <= 0) return []
    return [
      line('tier', shareOf(bandYen, percent, 100), {
        percent,
        fromYen,
        bandYen,
        ...(upToYen === null ? {} : { upToYen }),
      }),
    ]
  })
}

function netLines({ version, baseYen, waiverAvailable }: FeeInput): FeeLine[] {
  const lines = tierLines(version.tiers, baseYen)
  const missing = yen(Math.max(0, version.minimumYen - amountsOf(lines)))
  if (missing > 0) lines.push(line('minimum', missing, { minimumYen: version.minimumYen }))
  const waived = version.waiver && waiverAvailable ? yen(Math.min(version.waiver.upToYen, amountsOf(lines))) : ZERO_YEN
  if (version.waiver && waived > 0)
    lines.push(line('waiver', yen(-waived), { upToYen: version.waiver.upToYen, key: version.waiver.key }))
  return lines
}

/**
 * The contract fee of a price by a version of a schedule. Tax is rounded once, on the sum.
 * @throws RangeError when the base is negative
 */
export function computeFee(input: FeeInput): ComputedFee {
  const { version, baseYen } = input
  if (baseYen < 0) throw new RangeError('the base of a fee is not negative')
  const lines = netLines(input)
  const netYen = amountsOf(lines)
  const isTooSmall = netYen > 0 && netYen + consumptionTax(netYen, version.taxPercent) < version.notChargedBelowYen
  if (isTooSmall) lines.push(line('too_small', yen(-netYen), { belowYen: version.notChargedBelowYen }))
  const subtotalYen = isTooSmall ? ZERO_YEN : netYen
  const taxYen = consumptionTax(subtotalYen, version.taxPercent)
  lines.push(line('tax', taxYen, { percent: version.taxPercent }))
  return { lines, subtotalYen, taxYen, totalYen: yen(subtotalYen + taxYen) }
}

/** What the waiver line took off, as a positive amount; 0 without one. */
export const waivedYen = (lines: readonly Pick<FeeLine, 'kind' | 'amountYen'>[]): Yen =>
  yen(-amountsOf(lines.filter(({ kind }) => kind === 'waiver') as FeeLine[]) || 0)
