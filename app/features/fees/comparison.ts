import { yen } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'
import { lehmanComparison } from '#app/tracks/succession/lehman.ts'
import type { ComparedPrice } from './compared.ts'
import { computeFee } from './rules.ts'

/** The price, and what the common scale is taken of: with the debts that go along, where brokers count these. */
export function comparePrice(version: FeeScheduleVersion, priceYen: number, debtsYen = 0): ComparedPrice {
  const total = (of: FeeScheduleVersion, baseYen: number, waiverAvailable: boolean) =>
    computeFee({ version: of, baseYen: yen(baseYen), waiverAvailable }).totalYen
  return {
    priceYen,
    totals: {
      waived: total(version, priceYen, true),
      full: total(version, priceYen, false),
      lehman: total(lehmanComparison, priceYen + debtsYen, false),
    },
  }
}

const MILLION = 1_000_000
const EXAMPLES_YEN = [3, 5.5, 12.5, 40, 100, 300, 1_000].map((millions) => millions * MILLION)
const STEPS = 48

/** The worked examples, with the price in question among them. */
export const comparedExamples = (version: FeeScheduleVersion, priceYen: number | null): ComparedPrice[] =>
  [...new Set([...EXAMPLES_YEN, ...(priceYen === null ? [] : [priceYen])])]
    .sort((one, other) => one - other)
    .map((price) => comparePrice(version, price))

/** Points of the lines of a drawing, from nothing to beyond the price in question. */
export function comparedLine(version: FeeScheduleVersion, priceYen: number | null): ComparedPrice[] {
  const end = Math.max(120 * MILLION, Math.ceil((priceYen ?? 0) * 1.25))
  return Array.from({ length: STEPS + 1 }, (_, step) => comparePrice(version, Math.round((end * step) / STEPS)))
}
