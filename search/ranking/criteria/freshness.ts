import type { Criterion } from '../criterion.ts'

const DAY_MS = 86_400_000

/** 1 for a listing of today, half of it after `halfLifeDays`. */
export function freshness(weight: number, halfLifeDays = 60): Criterion<'freshness'> {
  return {
    key: 'freshness',
    weight,
    value(_self, other, { now }) {
      const days = Math.max(0, (now - other.publishedAt) / DAY_MS)
      return { value: 0.5 ** (days / halfLifeDays), evidence: { kind: 'days', days: Math.floor(days) } }
    },
  }
}
