import { withholdingTax, type Withholder } from '#app/features/fees/rules-withholding.ts'
import { computeFee, type ComputedFee, line } from '#app/features/fees/rules.ts'
import { consumptionTax } from '#app/platform/money/tax.ts'
import { type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'

export interface Price {
  /** The payee's price without tax. */
  workYen: Yen
  withholder: Withholder
  /** Of the platform fee; its rate of tax is that of the work as well. */
  version: FeeScheduleVersion
}

const withheldFrom = ({ workYen, withholder }: Price): Yen =>
  withholder === 'client' ? withholdingTax(workYen) : ZERO_YEN

/**
 * What the payer pays through us: the price and its tax, less the income tax the payer withholds. Withholding is counted from the price without tax,
 * which stands apart. The subtotal is what is left of the price.
 */
export function priceLines(price: Price): ComputedFee {
  const { workYen, version } = price
  const withheldYen = withheldFrom(price)
  const taxYen = consumptionTax(workYen, version.taxPercent)
  const subtotalYen = yen(workYen - withheldYen)
  const withheld = withheldYen > 0 ? [line('withheld', yen(-withheldYen), { baseYen: workYen })] : []
  return {
    lines: [line('work', workYen), ...withheld, line('tax', taxYen, { percent: version.taxPercent, baseYen: workYen })],
    subtotalYen,
    taxYen,
    totalYen: yen(subtotalYen + taxYen),
  }
}

/** What becomes of the money once the work is accepted. */
export interface ReleaseAmounts {
  workYen: Yen
  taxYen: Yen
  withheldYen: Yen
  /** Ours, without tax, and its tax. */
  feeYen: Yen
  feeTaxYen: Yen
  /** What leaves what is held for the payee. */
  heldYen: Yen
  /** What the payee receives. */
  netYen: Yen
}

/** @param price of what is released, which may be a part of the work */
export function releaseAmounts(price: Price): ReleaseAmounts {
  const { workYen, version } = price
  const { taxYen, totalYen } = priceLines(price)
  const fee = computeFee({ version, baseYen: workYen, waiverAvailable: false })
  return {
    workYen,
    taxYen,
    withheldYen: withheldFrom(price),
    feeYen: fee.subtotalYen,
    feeTaxYen: fee.taxYen,
    heldYen: totalYen,
    netYen: yen(totalYen - fee.totalYen),
  }
}
