import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import type { Rankable } from '../rankable.ts'

/** 1 when the two price intervals meet; otherwise the ratio of the nearest ends (0.5: one is twice the other). */
export function budgetOverlap(weight: number): Criterion<'budget_overlap'> {
  return {
    key: 'budget_overlap',
    weight,
    isWish: true,
    value(self, other) {
      if (!hasPrice(self) || !hasPrice(other)) return UNKNOWN
      const low = Math.max(self.priceMinYen ?? 0, other.priceMinYen ?? 0)
      const high = Math.min(self.priceMaxYen ?? Infinity, other.priceMaxYen ?? Infinity)
      if (low > high) return { value: high / low }
      const maxYen = high === Infinity ? null : high
      return { value: 1, evidence: { kind: 'interval', minYen: low === 0 ? null : low, maxYen } }
    },
  }
}

function hasPrice(listing: Rankable): boolean {
  return listing.priceMinYen !== null || listing.priceMaxYen !== null
}
