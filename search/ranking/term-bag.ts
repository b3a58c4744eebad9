/** A reading into terms, as numbers for fast scoring. */
export interface Bag {
  readonly ids: Int32Array
  /** How often each of them stands in the reading. */
  readonly counts: Float32Array
  /** Sum of the counts. */
  readonly length: number
}

// Terms are pairs of characters, words and concepts: their number levels off at some hundred thousand.
const vocabulary = new Map<string, number>()

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

/** Counts each term. */
export function countTerms(terms: Iterable<string>): Bag {
  const counts = new Map<number, number>()
  for (const term of terms) {
    const id = termId(term)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return toBag(counts)
}

/** A reading made elsewhere: how much each term counts, by its number. */
export function toBag(byId: ReadonlyMap<number, number>): Bag {
  const ids = new Int32Array(byId.size)
  const counts = new Float32Array(byId.size)
  let [at, length] = [0, 0]
  for (const [id, count] of byId) {
    ids[at] = id
    counts[at] = count
    length += counts[at]!
    at += 1
  }
  return { ids, counts, length }
}
