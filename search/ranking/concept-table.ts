import type { FoundConcept } from '../knowledge/find-concepts.ts'
import type { Relative } from '../knowledge/lexicon.ts'
import { relativesOf } from '../knowledge/lexicon.ts'
import type { Rankable } from './rankable.ts'
import type { Concepts } from './reading.ts'
import type { TermCounts } from './term-bag.ts'
import { TermTable } from './term-table.ts'

/** How one concept of a listing is met by one of its counterpart. */
export interface ConceptLink {
  readonly from: FoundConcept
  readonly to: FoundConcept
  readonly relative: Relative
}

/** Concepts of the listings of a corpus, and how far one listing's concepts are met by another's. */
export class ConceptTable {
  private readonly table: TermTable

  /** `ask` reads the concepts a listing wants met, `answer` those it meets. */
  constructor(
    corpus: readonly Rankable[],
    private readonly ask: (listing: Rankable) => Concepts,
    private readonly answer: (listing: Rankable) => Concepts,
    leastBest = 0,
  ) {
    this.table = new TermTable(
      corpus,
      (listing) => once(ask(listing)),
      (listing) => spread(answer(listing)),
      leastBest,
    )
  }

  /** 0..1, as `TermTable.relative`; null when one of the two has no known concept. */
  relative(self: Rankable, other: Rankable): number | null {
    if (this.ask(self).size === 0 || this.answer(other).size === 0) return null
    return this.table.relative(self, other)
  }

  /** The most telling pair of related concepts: rare and strongly related. */
  strongestLink(self: Rankable, other: Rankable): ConceptLink | undefined {
    let best: ConceptLink | undefined
    let bestWeight = 0
    const theirs = this.answer(other)
    for (const from of this.ask(self).values()) {
      for (const relative of relativesOf(from.id).values()) {
        const to = theirs.get(relative.id)
        const weight = to ? relative.strength * this.table.idf(from.id) : 0
        if (to && weight > bestWeight) [best, bestWeight] = [{ from, to, relative }, weight]
      }
    }
    return best
  }
}

// What a listing answers: its own concepts fully, related ones by the strength of the relation.
const spreads = new WeakMap<Concepts, TermCounts>()

function spread(concepts: Concepts): TermCounts {
  const known = spreads.get(concepts)
  if (known) return known
  const weights = new Map<string, number>()
  for (const { id, count } of concepts.values()) {
    for (const { id: reached, strength } of relativesOf(id).values()) {
      weights.set(reached, Math.max(weights.get(reached) ?? 0, strength * Math.sqrt(count)))
    }
  }
  spreads.set(concepts, weights)
  return weights
}

// What a listing asks for: each of its concepts once, however often it names it.
const asked = new WeakMap<Concepts, TermCounts>()

function once(concepts: Concepts): TermCounts {
  const known = asked.get(concepts)
  if (known) return known
  const counts = new Map([...concepts.keys()].map((id) => [id, 1]))
  asked.set(concepts, counts)
  return counts
}
