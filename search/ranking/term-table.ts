import type { ListingSide } from '../document.ts'
import type { Rankable } from './rankable.ts'
import type { Bag } from './term-bag.ts'
import { termId, vocabularySize } from './term-bag.ts'
import { TermPostings } from './term-postings.ts'

const K1 = 0.8
const B = 0.5

/** Above 1, so that a rare word outweighs several common ones: two long texts share many of those by chance. */
const IDF_POWER = 1.5

interface Row {
  /** Score of every listing of the other side, by its place there, also of those that are no counterpart. */
  readonly scores: Float64Array
  readonly best: number
}

/** The listings of one side, and where each term stands in them. */
interface Side {
  readonly listings: readonly Rankable[]
  readonly postings: TermPostings
}

/**
 * BM25 statistics over a set of listings for one way of reading them into terms (words, bigrams, tags, concepts).
 * `ask` reads a listing as the question, `answer` as the document that may answer it. One question is scored against
 * all its counterparts at once.
 */
export class TermTable {
  private readonly sides: Readonly<Record<ListingSide, Side>>
  private readonly places = new Map<Rankable, number>()
  /** In how many listings a term stands; a term that stands for less than a whole one counts for its part. */
  private readonly frequency: Float64Array
  private readonly idfs: Float64Array
  /** How often each term stands in the listing just scored; all 0 in between. */
  private said: Float64Array | undefined
  private readonly averageLength: number
  /** Listings in the corpus. */
  private readonly size: number
  private readonly rows = new Map<Rankable, Row>()

  constructor(
    corpus: readonly Rankable[],
    private readonly ask: (listing: Rankable) => Bag,
    private readonly answer: (listing: Rankable) => Bag,
    /** What the best counterpart must reach to be a full fit, as a share of what a listing reaches against itself. */
    private readonly leastBest = 0,
  ) {
    const bags = new Map(corpus.map((listing) => [listing, this.answer(listing)]))
    this.size = corpus.length
    const size = vocabularySize()
    this.frequency = new Float64Array(size)
    this.idfs = new Float64Array(size)
    let length = 0
    for (const bag of bags.values()) {
      length += bag.length
      for (let at = 0; at < bag.ids.length; at += 1) this.frequency[bag.ids[at]!]! += Math.min(1, bag.counts[at]!)
    }
    this.averageLength = length / Math.max(corpus.length, 1) || 1
    const side = (name: ListingSide): Side => {
      const listings = corpus.filter((listing) => listing.side === name)
      for (const [at, listing] of listings.entries()) this.places.set(listing, at)
      const own = listings.map((listing) => bags.get(listing)!)
      return { listings, postings: new TermPostings(own, size, (count, total) => this.worth(count, total)) }
    }
    this.sides = { offer: side('offer'), need: side('need') }
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
    const score = isScored ? row.scores[at]! : this.scoreOne(self, other)
    return score === 0 ? 0 : Math.min(1, score / Math.max(row.best, Number.MIN_VALUE))
  }

  private row(self: Rankable): Row {
    const known = this.rows.get(self)
    if (known) return known
    const { listings, postings } = this.sides[self.side === 'offer' ? 'need' : 'offer']
    const scores = postings.score(this.ask(self), (id) => this.idfOf(id))
    let best = this.leastBest === 0 ? 0 : this.leastBest * this.scoreOne(self, self)
    for (let at = 0; at < scores.length; at += 1) {
      if (scores[at]! > best && isCounterpart(self, listings[at]!)) best = scores[at]!
    }
    const row = { scores, best }
    this.rows.set(self, row)
    return row
  }

  private scoreOne(self: Rankable, other: Rankable): number {
    const { ids, counts, length } = this.answer(other)
    const question = this.ask(self)
    this.said ??= new Float64Array(this.idfs.length)
    const said = this.said
    const known = said.length
    for (let at = 0; at < ids.length; at += 1) if (ids[at]! < known) said[ids[at]!] = counts[at]!
    let score = 0
    for (let at = 0; at < question.ids.length; at += 1) {
      const id = question.ids[at]!
      const count = said[id]
      if (count) score += question.counts[at]! * this.idfOf(id) * this.worth(count, length)
    }
    for (const id of ids) if (id < known) said[id] = 0
    return score
  }

  /** What a term is worth that stands so often in a text of that length. */
  private worth(count: number, length: number): number {
    return ((K1 + 1) * count) / (count + K1 * (1 - B + (B * length) / this.averageLength))
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
