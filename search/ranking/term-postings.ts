import type { Bag } from './term-bag.ts'

/** Where each term stands among some readings and what it is worth there: one question is put to all of them at once. */
export class TermPostings {
  /** The postings of a term go from its own start to that of the next term. */
  private readonly starts: Int32Array
  private readonly places: Int32Array
  private readonly worths: Float64Array

  /**
   * @param terms one more than the highest number of a term
   * @param worth of a term that stands `count` times in a reading of `length`
   */
  constructor(
    private readonly bags: readonly Bag[],
    private readonly terms: number,
    worth: (count: number, length: number) => number,
  ) {
    this.starts = startsOf(bags, terms)
    const size = this.starts[terms]!
    this.places = new Int32Array(size)
    this.worths = new Float64Array(size)
    const next = this.starts.slice()
    for (const [place, { ids, counts, length }] of bags.entries()) {
      for (let at = 0; at < ids.length; at += 1) {
        const posting = next[ids[at]!]!
        next[ids[at]!] = posting + 1
        this.places[posting] = place
        this.worths[posting] = worth(counts[at]!, length)
      }
    }
  }

  /** By reading: the sum of what the question's terms are worth there, each times its weight. */
  score(question: Bag, weightOf: (id: number) => number): Float64Array {
    const { starts, places, worths } = this
    const scores = new Float64Array(this.bags.length)
    for (let at = 0; at < question.ids.length; at += 1) {
      const id = question.ids[at]!
      if (id >= this.terms) continue
      const end = starts[id + 1]!
      if (starts[id] === end) continue
      const weight = question.counts[at]! * weightOf(id)
      for (let posting = starts[id]!; posting < end; posting += 1) {
        scores[places[posting]!]! += weight * worths[posting]!
      }
    }
    return scores
  }
}

function startsOf(bags: readonly Bag[], terms: number): Int32Array {
  const starts = new Int32Array(terms + 1)
  for (const { ids } of bags) for (const id of ids) starts[id + 1]! += 1
  for (let id = 0; id < terms; id += 1) starts[id + 1]! += starts[id]!
  return starts
}
