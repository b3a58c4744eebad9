import type { FoundConcept } from '../knowledge/find-concepts.ts'
import type { Relative } from '../knowledge/lexicon.ts'
import { relativesOf } from '../knowledge/lexicon.ts'
import type { Rankable } from './rankable.ts'
import type { Concepts } from './reading.ts'
import type { Bag } from './term-bag.ts'
import { termId, toBag } from './term-bag.ts'
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

const reached = new Map<string, readonly (readonly [term: number, strength: number])[]>()

/** What one concept reaches, itself among it: numbers of terms, and how strongly. */
function reachOf(id: string) {
  const known = reached.get(id)
  if (known) return known
  const reach = [...relativesOf(id).values()].map((relative) => [termId(relative.id), relative.strength] as const)
  reached.set(id, reach)
  return reach
}

// What a listing answers: its own concepts fully, related ones by the strength of the relation.
const spreads = new WeakMap<Concepts, Bag>()

function spread(concepts: Concepts): Bag {
  const known = spreads.get(concepts)
  if (known) return known
  const weights = new Map<number, number>()
  for (const { id, count } of concepts.values()) {
    const often = Math.sqrt(count)
    for (const [term, strength] of reachOf(id)) weights.set(term, Math.max(weights.get(term) ?? 0, strength * often))
  }
  const bag = toBag(weights)
  spreads.set(concepts, bag)
  return bag
}

// What a listing asks for: each of its concepts once, however often it names it.
const asked = new WeakMap<Concepts, Bag>()

function once(concepts: Concepts): Bag {
  const bag = asked.get(concepts) ?? toBag(new Map([...concepts.keys()].map((id) => [termId(id), 1])))
  asked.set(concepts, bag)
  return bag
}
