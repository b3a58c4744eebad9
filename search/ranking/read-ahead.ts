import { createRankingContext } from './context.ts'
import type { Criterion, HardConstraint } from './criterion.ts'
import type { Rankable } from './rankable.ts'
import { scoreSide } from './score-pair.ts'

/**
 * Reads the texts of listings of one track in every way its criteria and constraints do, so that ranking them later need not:
 * reading takes ten times as long as ranking. Ten listings take some milliseconds.
 */
export function readAhead(
  listings: readonly Rankable[],
  { criteria, constraints = [] }: { criteria: readonly Criterion[]; constraints?: readonly HardConstraint[] },
): void {
  const context = createRankingContext(listings, 0)
  for (const listing of listings) {
    scoreSide(listing, listing, criteria, context)
    for (const { accepts } of constraints) accepts(listing, listing, context)
  }
}
