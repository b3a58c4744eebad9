import type { Criterion } from '../criterion.ts'

const DAY_MS = 86_400_000
/** What is older is no reason to be told. */
const NEWS_DAYS = 14

/** 1 for a listing of today, half of it after `halfLifeDays`. */
export function freshness(weight: number, halfLifeDays = 60): Criterion<'freshness'> {
  return {
    key: 'freshness',
    weight,
    value(_self, other, { now }) {
      const days = Math.max(0, (now - other.publishedAt) / DAY_MS)
      const value = 0.5 ** (days / halfLifeDays)
      return days > NEWS_DAYS ? { value } : { value, evidence: { kind: 'days', days: Math.floor(days) } }
    },
  }
}
