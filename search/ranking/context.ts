import { ConceptTable } from './concept-table.ts'
import type { Rankable } from './rankable.ts'
import { readConcepts, readGiven, readTags, readWanted, readWhole } from './reading.ts'
import { TermTable } from './term-table.ts'

/** Statistics the criteria compare a pair against. Built once for a set of listings, then reused for every pair. */
export interface RankingContext {
  /** Epoch milliseconds. */
  readonly now: number
  readonly text: TermTable
  /** What one side wants against what the other gives. */
  readonly wishes: ConceptTable
  readonly tags: TermTable
  readonly concepts: ConceptTable
}

/**
 * @param corpus listings of both sides of a track: the candidates and the subject's own side, so that each listing's
 *   best counterpart is known in both directions. A subject outside the corpus is fine.
 * @param now epoch milliseconds
 */
export function createRankingContext(corpus: readonly Rankable[], now: number): RankingContext {
  const lazily = lazyTables(corpus)
  return {
    now,
    get text() {
      return lazily.text()
    },
    get wishes() {
      return lazily.wishes()
    },
    get tags() {
      return lazily.tags()
    },
    get concepts() {
      return lazily.concepts()
    },
  }
}

/**
 * Least best fit (see `TermTable`). Among 320 documented listings the best counterpart reaches less than this in one of ten;
 * more of it lowers the measured order.
 */
const LEAST_BEST = { words: 0.06, concepts: 0.25 }

// A track pays only for the tables its criteria use.
function lazyTables(corpus: readonly Rankable[]) {
  return {
    text: once(() => new TermTable(corpus, readWhole, readWhole, LEAST_BEST.words)),
    wishes: once(() => new ConceptTable(corpus, readWanted, readGiven)),
    tags: once(() => new TermTable(corpus, readTags, readTags)),
    concepts: once(() => new ConceptTable(corpus, readConcepts, readConcepts, LEAST_BEST.concepts)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
