import { industryNearness } from '../../knowledge/industry-nearness.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

/** Nearness of the two industries in the JSIC tree and along chains of trade. */
export function industryFit(weight: number): Criterion<'industry_fit'> {
  return {
    key: 'industry_fit',
    weight,
    value(self, other) {
      if (self.industry === null || other.industry === null) return UNKNOWN
      const value = industryNearness(self.industry, other.industry)
      if (value === null) return UNKNOWN
      return { value, evidence: { kind: 'industry', from: self.industry, to: other.industry } }
    },
  }
}
