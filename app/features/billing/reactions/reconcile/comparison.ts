import type { Compared, Finding } from '../../rules-reconciliation.ts'

/** What came of comparing one of Stripe's lists. */
export interface Comparison {
  compared: Compared
  count: number
  findings: Finding[]
}
