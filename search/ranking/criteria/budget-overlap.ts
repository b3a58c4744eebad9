import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import type { PriceRange } from '../prices.ts'
import { priceOf } from '../prices.ts'

/** 1 when the two price intervals meet; otherwise the ratio of the nearest ends (0.5: one is twice the other). */
export function budgetOverlap(weight: number): Criterion<'budget_overlap'> {
  return {
    key: 'budget_overlap',
    weight,
    isDetail: true,
    isWish: true,
    value(self, other) {
      const [mine, theirs] = [priceOf(self), priceOf(other)]
      if (!isSaid(mine) || !isSaid(theirs)) return UNKNOWN
      const low = Math.max(mine.minYen ?? 0, theirs.minYen ?? 0)
      const high = Math.min(mine.maxYen ?? Infinity, theirs.maxYen ?? Infinity)
      if (low > high) return { value: high / low }
      const maxYen = high === Infinity ? null : high
      return { value: 1, evidence: { kind: 'interval', minYen: low === 0 ? null : low, maxYen } }
    },
  }
}

const isSaid = ({ minYen, maxYen }: PriceRange): boolean => minYen !== null || maxYen !== null
