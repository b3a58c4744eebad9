import type { Rankable } from './rankable.ts'

export type TermCounts = ReadonlyMap<string, number>

const K1 = 0.8
const B = 0.5

/**
 * BM25 statistics over a set of listings for one way of reading them into terms (words, bigrams, tags, concepts).
 * `ask` reads a listing as the question, `answer` as the document that may answer it.
 */
export class TermTable {
  private readonly frequency = new Map<string, number>()
  private readonly answers = new Map<Rankable, TermCounts>()
  private readonly questions = new Map<Rankable, TermCounts>()
  private readonly best = new Map<Rankable, number>()
  private readonly averageLength: number

  constructor(
    private readonly corpus: readonly Rankable[],
    private readonly ask: (listing: Rankable) => TermCounts,
    private readonly answer: (listing: Rankable) => TermCounts,
  ) {
    let length = 0
    for (const listing of corpus) {
      const terms = this.answerTerms(listing)
      length += sum(terms)
      for (const term of terms.keys()) this.frequency.set(term, (this.frequency.get(term) ?? 0) + 1)
    }
    this.averageLength = length / Math.max(corpus.length, 1) || 1
  }

  /** Inverse document frequency; the rarer, the higher. */
  idf(term: string): number {
    const count = this.frequency.get(term) ?? 0
    return Math.log(1 + (this.corpus.length - count + 0.5) / (count + 0.5))
  }

  /** BM25 of `other` for the words of `self`. */
  score(self: Rankable, other: Rankable): number {
    const terms = this.answerTerms(other)
    const norm = K1 * (1 - B + (B * sum(terms)) / this.averageLength)
    let score = 0
    for (const [term, asked] of this.questionTerms(self)) {
      const count = terms.get(term)
      if (count) score += (asked * this.idf(term) * (K1 + 1) * count) / (count + norm)
    }
    return score
  }

  /** `score` divided by the best score any counterpart of `self` in the corpus reaches, at most 1. */
  relative(self: Rankable, other: Rankable): number {
    const score = this.score(self, other)
    return score === 0 ? 0 : Math.min(1, score / Math.max(this.bestScore(self), Number.MIN_VALUE))
  }

  /** The terms both have, by weight, heaviest first. */
  shared(self: Rankable, other: Rankable): string[] {
    const terms = this.answerTerms(other)
    return [...this.questionTerms(self).keys()]
      .filter((term) => terms.has(term))
      .sort((a, b) => this.idf(b) - this.idf(a))
  }

  private bestScore(self: Rankable): number {
    let best = this.best.get(self)
    if (best === undefined) {
      best = 0
      for (const other of this.corpus) if (isCounterpart(self, other)) best = Math.max(best, this.score(self, other))
      this.best.set(self, best)
    }
    return best
  }

  private answerTerms(listing: Rankable): TermCounts {
    return remembered(this.answers, listing, this.answer)
  }

  private questionTerms(listing: Rankable): TermCounts {
    return remembered(this.questions, listing, this.ask)
  }
}

/** Whether two listings could be matched at all. */
export function isCounterpart(self: Rankable, other: Rankable): boolean {
  return self.side !== other.side && self.track === other.track && self.participantId !== other.participantId
}

/** Counts each term. */
export function countTerms(terms: Iterable<string>): TermCounts {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: (key: K) => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make(key)
  memory.set(key, made)
  return made
}

function sum(counts: TermCounts): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
