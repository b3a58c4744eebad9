import type { ListingSide } from '../document.ts'
import type { Rankable } from './rankable.ts'
import type { Bag, TermCounts } from './term-bag.ts'
import { bagOf, termId, vocabularySize } from './term-bag.ts'

const K1 = 0.8
const B = 0.5

/** Above 1, so that a rare word outweighs several common ones: two long texts share many of those by chance. */
const IDF_POWER = 1.5

interface Row {
  /** Score of every listing of the other side, by its place there; 0 for one that is no counterpart. */
  readonly scores: Float64Array
  readonly best: number
}

/**
 * BM25 statistics over a set of listings for one way of reading them into terms (words, bigrams, tags, concepts).
 * `ask` reads a listing as the question, `answer` as the document that may answer it. One question is scored against
 * all its counterparts at once.
 */
export class TermTable {
  private readonly sides: Readonly<Record<ListingSide, readonly Rankable[]>>
  private readonly places: ReadonlyMap<Rankable, number>
  /** In how many listings a term stands; a term that stands for less than a whole one counts for its part. */
  private readonly frequency: Float64Array
  private readonly idfs: Float64Array
  private readonly asked: Float64Array
  private readonly averageLength: number
  /** Listings in the corpus. */
  private readonly size: number
  private readonly rows = new Map<Rankable, Row>()

  constructor(
    corpus: readonly Rankable[],
    private readonly ask: (listing: Rankable) => TermCounts,
    private readonly answer: (listing: Rankable) => TermCounts,
    /** What the best counterpart must reach to be a full fit, as a share of what a listing reaches against itself. */
    private readonly leastBest = 0,
  ) {
    const bags = corpus.map((listing) => bagOf(this.answer(listing)))
    this.size = corpus.length
    this.sides = {
      offer: corpus.filter(({ side }) => side === 'offer'),
      need: corpus.filter(({ side }) => side === 'need'),
    }
    this.places = new Map([...this.sides.offer.entries(), ...this.sides.need.entries()].map(([at, one]) => [one, at]))
    const size = vocabularySize()
    this.frequency = new Float64Array(size)
    this.idfs = new Float64Array(size)
    this.asked = new Float64Array(size)
    let length = 0
    for (const bag of bags) {
      length += bag.length
      bag.ids.forEach((id, at) => (this.frequency[id]! += Math.min(1, bag.counts[at]!)))
    }
    this.averageLength = length / Math.max(corpus.length, 1) || 1
  }

  /** Inverse document frequency; the rarer, the higher. */
  idf(term: string): number {
    return this.idfOf(termId(term))
  }

  /**
   * BM25 of `other` for the words of `self`, divided by the best score any counterpart of `self` in the corpus reaches, at
   * most 1. Where none reaches `leastBest`, that is the measure: the best of a market without a fit is no fit.
   */
  relative(self: Rankable, other: Rankable): number {
    const row = this.row(self)
    const at = this.places.get(other)
    const isScored = at !== undefined && isCounterpart(self, other)
    const score = isScored ? row.scores[at]! : this.scoreAll(self, [other])[0]!
    return score === 0 ? 0 : Math.min(1, score / Math.max(row.best, Number.MIN_VALUE))
  }

  private row(self: Rankable): Row {
    const known = this.rows.get(self)
    if (known) return known
    const others = this.sides[self.side === 'offer' ? 'need' : 'offer']
    const scores = this.scoreAll(self, others)
    others.forEach((other, at) => {
      if (!isCounterpart(self, other)) scores[at] = 0
    })
    const least = this.leastBest === 0 ? 0 : this.leastBest * this.scoreAll(self, [self])[0]!
    const row = { scores, best: scores.reduce((best, score) => Math.max(best, score), least) }
    this.rows.set(self, row)
    return row
  }

  private scoreAll(self: Rankable, others: readonly Rankable[]): Float64Array {
    const question = bagOf(this.ask(self))
    const size = this.asked.length
    question.ids.forEach((id, at) => {
      if (id < size) this.asked[id] = question.counts[at]! * this.idfOf(id)
    })
    const scores = Float64Array.from(others, (other) => this.scoreOne(bagOf(this.answer(other))))
    for (const id of question.ids) if (id < size) this.asked[id] = 0
    return scores
  }

  private scoreOne({ ids, counts, length }: Bag): number {
    const norm = K1 * (1 - B + (B * length) / this.averageLength)
    let score = 0
    for (let at = 0; at < ids.length; at += 1) {
      const weight = this.asked[ids[at]!]
      if (weight) score += (weight * (K1 + 1) * counts[at]!) / (counts[at]! + norm)
    }
    return score
  }

  private idfOf(id: number): number {
    const known = this.idfs[id]
    if (known) return known
    const count = this.frequency[id] ?? 0
    const idf = Math.log(1 + (this.size - count + 0.5) / (count + 0.5)) ** IDF_POWER
    if (id < this.idfs.length) this.idfs[id] = idf
    return idf
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
