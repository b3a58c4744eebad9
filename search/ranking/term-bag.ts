/** How often each term stands in a reading. */
export type TermCounts = ReadonlyMap<string, number>

/** A reading as numbers, for fast scoring. */
export interface Bag {
  readonly ids: Int32Array
  readonly counts: Float32Array
  /** Sum of the counts. */
  readonly length: number
}

// Terms are pairs of characters, words and concepts: their number levels off at some hundred thousand.
const vocabulary = new Map<string, number>()
const bags = new WeakMap<TermCounts, Bag>()

/** The number of a term, the same as long as the process lives. */
export function termId(term: string): number {
  let id = vocabulary.get(term)
  if (id === undefined) {
    id = vocabulary.size
    vocabulary.set(term, id)
  }
  return id
}

/** One more than the highest number given so far. */
export const vocabularySize = (): number => vocabulary.size

/** A reading as numbers; made once per reading. */
export function bagOf(terms: TermCounts): Bag {
  const known = bags.get(terms)
  if (known) return known
  const counts = Float32Array.from(terms.values())
  const bag = {
    ids: Int32Array.from(terms.keys(), termId),
    counts,
    length: counts.reduce((total, count) => total + count, 0),
  }
  bags.set(terms, bag)
  return bag
}
