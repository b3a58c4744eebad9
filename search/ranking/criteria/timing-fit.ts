import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

const DAY_MS = 86_400_000

/** 1 when both can start at the same time; halves with every `halfLifeDays` between them. */
export function timingFit(weight: number, halfLifeDays = 90): Criterion<'timing_fit'> {
  return {
    key: 'timing_fit',
    weight,
    isDetail: true,
    isWish: true,
    value(self, other) {
      if (self.startsAt === undefined || other.startsAt === undefined) return UNKNOWN
      const days = Math.abs(self.startsAt - other.startsAt) / DAY_MS
      return { value: 0.5 ** (days / halfLifeDays), evidence: { kind: 'days', days: Math.round(days) } }
    },
  }
}
