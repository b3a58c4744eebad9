import type { FoundConcept } from '../knowledge/find-concepts.ts'
import type { Relative } from '../knowledge/lexicon.ts'
import { relativesOf } from '../knowledge/lexicon.ts'
import type { Rankable } from './rankable.ts'
import { readConcepts } from './reading.ts'
import type { TermCounts } from './term-table.ts'
import { TermTable } from './term-table.ts'

/** How one concept of a listing is met by one of its counterpart. */
export interface ConceptLink {
  readonly from: FoundConcept
  readonly to: FoundConcept
  readonly relative: Relative
}

/** Concepts of the listings of a corpus, and how far one listing's concepts are met by another's. */
export class ConceptTable {
  private readonly found = new Map<Rankable, ReadonlyMap<string, FoundConcept>>()
  private readonly table: TermTable

  constructor(corpus: readonly Rankable[]) {
    this.table = new TermTable(
      corpus,
      (listing) => new Map([...this.conceptsOf(listing).keys()].map((id) => [id, 1])),
      (listing) => this.spread(listing),
    )
  }

  /** 0..1, as `TermTable.relative`; null when one of the two has no known concept. */
  relative(self: Rankable, other: Rankable): number | null {
    if (this.conceptsOf(self).size === 0 || this.conceptsOf(other).size === 0) return null
    return this.table.relative(self, other)
  }

  /** The most telling pair of related concepts: rare and strongly related. */
  strongestLink(self: Rankable, other: Rankable): ConceptLink | undefined {
    let best: ConceptLink | undefined
    let bestWeight = 0
    const theirs = this.conceptsOf(other)
    for (const from of this.conceptsOf(self).values()) {
      for (const relative of relativesOf(from.id).values()) {
        const to = theirs.get(relative.id)
        const weight = to ? relative.strength * this.table.idf(from.id) : 0
        if (to && weight > bestWeight) [best, bestWeight] = [{ from, to, relative }, weight]
      }
    }
    return best
  }

  conceptsOf(listing: Rankable): ReadonlyMap<string, FoundConcept> {
    let concepts = this.found.get(listing)
    if (!concepts) {
      concepts = readConcepts(listing)
      this.found.set(listing, concepts)
    }
    return concepts
  }

  // What a listing answers: its own concepts fully, related ones by the strength of the relation.
  private spread(listing: Rankable): TermCounts {
    const weights = new Map<string, number>()
    for (const { id, count } of this.conceptsOf(listing).values()) {
      for (const { id: reached, strength } of relativesOf(id).values()) {
        weights.set(reached, Math.max(weights.get(reached) ?? 0, strength * Math.sqrt(count)))
      }
    }
    return weights
  }
}
