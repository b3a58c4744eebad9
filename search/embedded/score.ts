import type { QueryUnit } from './query-units.ts'
import type { LatinVocabulary } from './latin-vocabulary.ts'
import type { Postings } from './postings.ts'

const K1 = 0.8
const B = 0.5
const MAX_EXPANSIONS = 20
const CONTINUATION = 0.8
const ONE_EDIT = 0.7
/** What is left to win by answering all of the query. */
const COVERED = 0.25

/** One inverted index a query may read: the public text, or the member text. */
export interface TextSource {
  readonly postings: Postings
  readonly latin: LatinVocabulary
}

export interface ScoredDocs {
  /** Document number to BM25 times coverage factor; 0 where nothing matched. */
  readonly scores: Float32Array
  /** Document number to the share of the query's weight it answers, 0..1. */
  readonly coverage: Float32Array
}

interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/**
 * Scores all documents for a query.
 * @param terms all terms of the query text, with repetitions
 * @param docs number of documents including dead ones; `live` without them
 */
export function scoreDocs(
  sources: readonly TextSource[],
  units: readonly QueryUnit[],
  terms: readonly string[],
  docs: number,
  live: number,
): ScoredDocs {
  const scores = new Float32Array(docs)
  const coverage = new Float32Array(docs)
  const expanded = units.map((unit) => expandUnit(sources, unit))
  coverUnits(sources, units, expanded, coverage, live)
  for (const source of sources) addBm25(source.postings, mergeTerms(terms, expanded), scores, live)
  for (let doc = 0; doc < docs; doc += 1)
    scores[doc] = (scores[doc] ?? 0) * (1 - COVERED + COVERED * (coverage[doc] ?? 0))
  return { scores, coverage }
}

/** Postings beyond this share of the documents, or beyond this number in a small market, tell too little to be worth their time. */
const TELLING_SHARE = 0.04
const TELLING_COUNT = 2_000

/**
 * Scores all documents for a probe of candidates: BM25 of the terms that tell something (no single characters, nothing that
 * everybody says), without regard to how much of the probe is answered.
 * @returns document number to score; 0 where nothing matched
 */
export function scoreProbe(
  sources: readonly TextSource[],
  terms: readonly string[],
  docs: number,
  live: number,
): Float32Array {
  const scores = new Float32Array(docs)
  const counted = mergeTerms(terms, [])
  const most = Math.max(TELLING_COUNT, TELLING_SHARE * live)
  for (const { postings } of sources) {
    const telling = new Map(
      [...counted].filter(([term]) => term.length > 1 && (postings.get(term)?.count ?? 0) <= most),
    )
    addBm25(postings, telling, scores, live)
  }
  return scores
}

/** The weight of a term that `count` of `live` documents have. */
function inverseFrequency(count: number, live: number): number {
  return Math.log(1 + Math.max(live - count + 0.5, 0.5) / (count + 0.5))
}

function expandUnit(sources: readonly TextSource[], unit: QueryUnit): WeightedTerm[] {
  const terms = new Map<string, number>(unit.exact.map((term) => [term, 1]))
  if (unit.script === 'cjk') return toList(terms)
  const isKnown = sources.some((source) => source.postings.get(unit.text))
  for (const { latin } of sources) {
    for (const term of latin.continuations(unit.text, MAX_EXPANSIONS)) terms.set(term, CONTINUATION)
    if (isKnown) continue
    for (const term of latin.oneEditAway(unit.text, MAX_EXPANSIONS)) terms.set(term, ONE_EDIT)
  }
  return toList(terms)
}

function toList(terms: ReadonlyMap<string, number>): WeightedTerm[] {
  return [...terms].map(([term, weight]) => ({ term, weight }))
}

function mergeTerms(terms: readonly string[], expanded: readonly WeightedTerm[][]): Map<string, number> {
  const merged = new Map<string, number>()
  for (const term of terms) merged.set(term, (merged.get(term) ?? 0) + 1)
  for (const { term, weight } of expanded.flat()) if (!merged.has(term)) merged.set(term, weight)
  return merged
}

function addBm25(postings: Postings, terms: ReadonlyMap<string, number>, scores: Float32Array, live: number): void {
  const average = postings.totalLength / Math.max(live, 1) || 1
  const constant = K1 * (1 - B)
  const perLength = (K1 * B) / average
  for (const [term, weight] of terms) {
    const posting = postings.get(term)
    if (!posting) continue
    const { docs, frequencies, count } = posting
    const factor = weight * inverseFrequency(count, live) * (K1 + 1)
    for (let at = 0; at < count; at += 1) {
      const doc = docs[at] ?? 0
      const frequency = frequencies[at] ?? 0
      const length = postings.lengths[doc] ?? 0
      scores[doc] = (scores[doc] ?? 0) + (factor * frequency) / (frequency + constant + perLength * length)
    }
  }
}

function coverUnits(
  sources: readonly TextSource[],
  units: readonly QueryUnit[],
  expanded: readonly WeightedTerm[][],
  coverage: Float32Array,
  live: number,
): void {
  const share = new Float32Array(coverage.length)
  const lastGram = new Uint32Array(coverage.length)
  let gramNumber = 0
  let total = 0
  units.forEach((unit, at) => {
    const touched: number[] = []
    for (const gram of unit.grams) {
      gramNumber += 1
      eachDoc(sources, gram, (doc) => {
        if (lastGram[doc] === gramNumber) return
        lastGram[doc] = gramNumber
        if (share[doc] === 0) touched.push(doc)
        share[doc] = (share[doc] ?? 0) + 1 / unit.grams.length
      })
    }
    for (const { term, weight } of expanded[at] ?? []) {
      eachDoc(sources, term, (doc) => {
        if (share[doc] === 0) touched.push(doc)
        share[doc] = Math.max(share[doc] ?? 0, weight)
      })
    }
    total += addUnit(touched, share, coverage, unit.minShare, live)
  })
  if (total > 0) for (let doc = 0; doc < coverage.length; doc += 1) coverage[doc] = (coverage[doc] ?? 0) / total
}

// A rounding error of a share such as 3 × ⅓ must not lose a document.
const EPSILON = 1e-4

function addUnit(
  touched: readonly number[],
  share: Float32Array,
  coverage: Float32Array,
  min: number,
  live: number,
): number {
  const matching = touched.filter((doc) => (share[doc] ?? 0) >= min - EPSILON)
  const weight = inverseFrequency(matching.length, live)
  for (const doc of matching) coverage[doc] = (coverage[doc] ?? 0) + weight * Math.min(share[doc] ?? 0, 1)
  for (const doc of touched) share[doc] = 0
  return matching.length > 0 ? weight : 0
}

function eachDoc(sources: readonly TextSource[], term: string, visit: (doc: number) => void): void {
  for (const { postings } of sources) {
    const posting = postings.get(term)
    if (!posting) continue
    for (let at = 0; at < posting.count; at += 1) visit(posting.docs[at] ?? 0)
  }
}
