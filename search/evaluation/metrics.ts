/** Mean reciprocal rank within ten, and the share of questions answered within five; with the number of questions. */
export interface Metrics {
  readonly mrr10: number
  readonly recall5: number
  readonly questions: number
}

/** @param ranks one per question: the place of the true answer counted from 1, or null when it was not listed */
export function metricsOf(ranks: readonly (number | null)[]): Metrics {
  let reciprocal = 0
  let found = 0
  for (const rank of ranks) {
    if (rank !== null && rank <= 10) reciprocal += 1 / rank
    if (rank !== null && rank <= 5) found += 1
  }
  const questions = ranks.length
  return { mrr10: questions ? reciprocal / questions : 0, recall5: questions ? found / questions : 0, questions }
}

/**
 * Place of the true answers among scored listings, the best one counts. Equal scores count against the answer, so that
 * a ranker that says the same of all listings gains nothing.
 */
export function rankOfTruth(scored: readonly { readonly score: number; readonly isTrue: boolean }[]): number | null {
  const best = Math.max(...scored.filter(({ isTrue }) => isTrue).map(({ score }) => score))
  if (best === -Infinity) return null
  return 1 + scored.filter(({ isTrue, score }) => !isTrue && score >= best).length
}
