import type { Rankable } from './rankable.ts'

export type TermCounts = ReadonlyMap<string, number>

const K1 = 0.8
const B = 0.5

/** Above 1, so that a rare word outweighs several common ones: two long texts share many of those by chance. */
const IDF_POWER = 1.5

interface Row {
  /** Score of every listing of the corpus. */
  readonly scores: Float64Array
  /** The best score of a counterpart. */
  readonly best: number
}

/**
 * BM25 statistics over a set of listings for one way of reading them into terms (words, bigrams, tags, concepts).
 * `ask` reads a listing as the question, `answer` as the document that may answer it. One question is scored against
 * the whole set at once, by postings.
 */
export class TermTable {
  private readonly postings = new Map<string, { readonly at: number[]; readonly weights: number[] }>()
  private readonly places: ReadonlyMap<Rankable, number>
  private readonly rows = new Map<Rankable, Row>()
  private readonly averageLength: number

  constructor(
    private readonly corpus: readonly Rankable[],
    private readonly ask: (listing: Rankable) => TermCounts,
    private readonly answer: (listing: Rankable) => TermCounts,
  ) {
    this.places = new Map(corpus.map((listing, at) => [listing, at]))
    const answers = corpus.map((listing) => this.answer(listing))
    const lengths = answers.map(sum)
    this.averageLength = lengths.reduce((total, length) => total + length, 0) / Math.max(corpus.length, 1) || 1
    answers.forEach((terms, at) => {
      const norm = this.norm(lengths[at] ?? 0)
      for (const [term, count] of terms) this.post(term, at, ((K1 + 1) * count) / (count + norm))
    })
  }

  /** Inverse document frequency; the rarer, the higher. */
  idf(term: string): number {
    const count = this.postings.get(term)?.at.length ?? 0
    return Math.log(1 + (this.corpus.length - count + 0.5) / (count + 0.5)) ** IDF_POWER
  }

  /** BM25 of `other` for the words of `self`, divided by the best score any counterpart of `self` in the corpus reaches, at most 1. */
  relative(self: Rankable, other: Rankable): number {
    const row = this.row(self)
    const at = this.places.get(other)
    const score = at === undefined ? this.scoreOutside(self, other) : (row.scores[at] ?? 0)
    return score === 0 ? 0 : Math.min(1, score / Math.max(row.best, Number.MIN_VALUE))
  }

  private row(self: Rankable): Row {
    const known = this.rows.get(self)
    if (known) return known
    const scores = new Float64Array(this.corpus.length)
    for (const [term, asked] of this.ask(self)) {
      const posting = this.postings.get(term)
      if (!posting) continue
      const weight = asked * this.idf(term)
      for (let at = 0; at < posting.at.length; at += 1) scores[posting.at[at]!]! += weight * posting.weights[at]!
    }
    let best = 0
    this.corpus.forEach((other, at) => {
      if (scores[at]! > best && isCounterpart(self, other)) best = scores[at]!
    })
    const row = { scores, best }
    this.rows.set(self, row)
    return row
  }

  private scoreOutside(self: Rankable, other: Rankable): number {
    const terms = this.answer(other)
    const norm = this.norm(sum(terms))
    let score = 0
    for (const [term, asked] of this.ask(self)) {
      const count = terms.get(term)
      if (count) score += (asked * this.idf(term) * (K1 + 1) * count) / (count + norm)
    }
    return score
  }

  private norm(length: number): number {
    return K1 * (1 - B + (B * length) / this.averageLength)
  }

  private post(term: string, at: number, weight: number): void {
    const known = this.postings.get(term)
    if (known) {
      known.at.push(at)
      known.weights.push(weight)
    } else this.postings.set(term, { at: [at], weights: [weight] })
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

function sum(counts: TermCounts): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
