import { coversIndustry, industryNearness } from '../../knowledge/industry-nearness.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import type { Rankable } from '../rankable.ts'

/** The trades a listing looks for, or its own where it does not say. */
const soughtBy = ({ wantedIndustries, industry }: Rankable): readonly string[] =>
  wantedIndustries?.length ? wantedIndustries : industry === null ? [] : [industry]

/** The trades a listing stands for: its own and those it looks for. */
const tradesOf = ({ wantedIndustries = [], industry }: Rankable): readonly string[] =>
  industry === null ? wantedIndustries : [industry, ...wantedIndustries]

/**
 * Nearness of the two trades in the JSIC tree and along chains of trade. Trades a listing looks for go before its own;
 * a whole division it looks for is met by any of its trades.
 */
export function industryFit(weight: number): Criterion<'industry_fit'> {
  return {
    key: 'industry_fit',
    weight,
    value(self, other) {
      let best: { value: number; from: string; to: string } | undefined
      for (const from of soughtBy(self)) {
        for (const to of tradesOf(other)) {
          const isMet = self.wantedIndustries?.includes(from) === true && coversIndustry(from, to)
          const value = isMet ? 1 : industryNearness(from, to)
          if (value !== null && value > (best?.value ?? -1)) best = { value, from, to }
        }
      }
      if (!best) return UNKNOWN
      return { value: best.value, evidence: { kind: 'industry', from: best.from, to: best.to } }
    },
  }
}
