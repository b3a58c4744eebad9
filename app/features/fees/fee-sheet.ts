import { type Yen, yen } from '#app/platform/money/yen.ts'
import type { FeeBase, FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { computeFee, type FeeLine, type FeeLineKind } from './rules.ts'

/** The lines of a fee and what they come to. */
export interface FeeBill {
  lines: { kind: FeeLineKind; amountYen: number; data: FeeLine['data'] }[]
  subtotalYen: number
  taxYen: number
  totalYen: number
}

/** A fee as pages show it: what it is taken of, each line, and where the figures come from. */
export interface FeeSheet extends FeeBill {
  base: FeeBase
  baseYen: number
  payer: ListingSide
  version: string
  validFrom: string
  source: Record<'ja' | 'en', string>
  /** ISO time at which the quote was frozen; null for a preview. */
  frozenAt: string | null
}

const about = ({ base, payer, version, validFrom, source }: FeeScheduleVersion) => ({
  base,
  payer,
  version,
  validFrom,
  source,
})

/** What the fee would be. Pure: also for a form that shows the fee of a price while it is typed. */
export function previewSheet(input: { version: FeeScheduleVersion; baseYen: Yen; waiverAvailable: boolean }): FeeSheet {
  return { ...about(input.version), baseYen: input.baseYen, ...computeFee(input), frozenAt: null }
}

type FrozenBill = Record<'subtotalYen' | 'taxYen' | 'totalYen', bigint> & {
  lines: readonly { kind: string; amountYen: bigint; data: unknown }[]
}

export interface FrozenQuote extends FrozenBill {
  baseAmountYen: bigint
  frozenAt: Date
}

/** The lines of a quote as they were frozen. */
export const quoteBill = (quote: FrozenBill): FeeBill => ({
  lines: quote.lines.map(({ kind, amountYen, data }) => ({
    kind: kind as FeeLineKind,
    amountYen: yen(amountYen),
    data: data as FeeLine['data'],
  })),
  subtotalYen: yen(quote.subtotalYen),
  taxYen: yen(quote.taxYen),
  totalYen: yen(quote.totalYen),
})

/** What was frozen, as it was frozen. */
export function quoteSheet(quote: FrozenQuote, version: FeeScheduleVersion): FeeSheet {
  return {
    ...about(version),
    baseYen: yen(quote.baseAmountYen),
    ...quoteBill(quote),
    frozenAt: quote.frozenAt.toISOString(),
  }
}
