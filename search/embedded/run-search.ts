import type { Audience } from '../document.ts'
import type { CandidateQuery, CandidateResult, SearchResult } from '../engine.ts'
import { MAX_CANDIDATES } from '../engine.ts'
import { checkFilter } from '../filter.ts'
import type { CheckedQuery } from '../query-check.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { FacetCounter } from './facet-counter.ts'
import type { DocTest } from './filter-match.ts'
import { compileFilter } from './filter-match.ts'
import { MAX_QUERY_CHARS, queryUnits } from './query-units.ts'
import type { ScoredDocs } from './score.ts'
import { scoreDocs, scoreProbe } from './score.ts'
import { byNewest, byScore, bySort, TopList } from './select.ts'
import { takeTurns } from '../take-turns.ts'
import { isStartTerm, tokenize } from './tokenize.ts'

/** What is told beside the hits reaches this share of the best score: less is a single character in common. */
const LEAST_NEAR = 0.15

/** More are a sentence. */
const FEW_WORDS = 4

/** Answers a checked query from one index. */
export function runSearch(index: EmbeddedIndex, query: CheckedQuery): SearchResult {
  const { columns, spec } = index
  const isTextual = query.text.trim() !== ''
  const scored = isTextual ? scoreText(index, query.text, query.audience) : undefined
  const answers = scored ? answersQuery(scored) : () => true
  const tie = scored ? byScore(scored.scores, columns) : byNewest(columns)
  const top = new TopList(query.offset + query.limit, query.sort.length > 0 ? bySort(columns, query.sort, tie) : tie)
  const facets = new FacetCounter(columns, query.facets)
  const passes = query.filter ? compileFilter(spec, columns, query.filter) : () => true
  const refinements = refinementTests(index, query)
  let total = 0
  for (let doc = 0; doc < index.entries.length; doc += 1) {
    if (!index.entries[doc] || !answers(doc) || !passes(doc)) continue
    const failed = refinements.filter(({ test }) => !test(doc))
    if (failed.length === 0) {
      total += 1
      top.offer(doc)
      facets.add(doc)
    } else if (failed.length === 1 && failed[0]) facets.addTo(failed[0].field, doc)
  }
  const toHit = (doc: number) => ({ id: idOf(index, doc), score: scored?.scores[doc] ?? 0 })
  const hits = top.from(query.offset).map(toHit)
  const mayBeNear = (doc: number) => passes(doc) && refinements.every(({ test }) => test(doc))
  const near = scored && query.sort.length === 0 ? nearest(index, scored, query.fill - total, mayBeNear) : []
  const scoreKind = query.sort.length > 0 || !isTextual ? 'none' : 'bm25'
  return { hits, total, totalIsExact: true, facets: facets.result(), scoreKind, degraded: false, near: near.map(toHit) }
}

/** The best `count` that answer less of a text than a hit must. */
function nearest(index: EmbeddedIndex, scored: ScoredText, count: number, passes: DocTest): number[] {
  if (count <= 0) return []
  const isHit = answersQuery(scored)
  const answers = answersPartly(scored)
  const top = new TopList(count, byScore(scored.scores, index.columns))
  for (let doc = 0; doc < index.entries.length; doc += 1)
    if (index.entries[doc] && !isHit(doc) && answers(doc) && passes(doc)) top.offer(doc)
  return top.from(0)
}

/** Answers a candidate query: the probes take turns, then the newest fill up. */
export function runCandidates(index: EmbeddedIndex, query: CandidateQuery): CandidateResult {
  if (query.filter) checkFilter(index.spec, query.filter, query.audience)
  const limit = Math.min(Math.max(Math.trunc(query.limit), 1), MAX_CANDIDATES)
  const passes = query.filter ? compileFilter(index.spec, index.columns, query.filter) : () => true
  const eligible: number[] = []
  index.entries.forEach((entry, doc) => {
    if (entry && passes(doc)) eligible.push(doc)
  })
  const lists = query.probes.map((probe) => {
    const scores = scoreProbe(sourcesFor(index, query.audience), termsOf(probe), index.entries.length, index.live)
    const top = new TopList(limit, byScore(scores, index.columns))
    for (const doc of eligible) if ((scores[doc] ?? 0) > 0) top.offer(doc)
    return top.from(0)
  })
  const newest = new TopList(limit, byNewest(index.columns))
  for (const doc of eligible) newest.offer(doc)
  const docs = takeTurns(lists, newest.from(0), limit)
  return { ids: docs.map((doc) => idOf(index, doc)), truncated: eligible.length > docs.length }
}

interface ScoredText extends ScoredDocs {
  /** Share of the text's weight a hit must answer. */
  readonly needed: number
  /** Words of the text. */
  readonly words: number
}

function scoreText(index: EmbeddedIndex, text: string, audience: Audience): ScoredText {
  const units = queryUnits(text, index.stopWords)
  const scored = scoreDocs(sourcesFor(index, audience), units, termsOf(text), index.entries.length, index.live)
  // A few words are meant all; a pasted need is answered by whoever answers a good part of it.
  return { ...scored, needed: units.length <= FEW_WORDS ? 0.5 : 0.15, words: units.length }
}

const sourcesFor = (index: EmbeddedIndex, audience: Audience) =>
  audience === 'member' ? [index.publicText, index.memberText] : [index.publicText]

const termsOf = (text: string): string[] =>
  tokenize(text.slice(0, MAX_QUERY_CHARS)).filter((term) => !isStartTerm(term))

function answersQuery(scored: ScoredText): DocTest {
  return (doc) => (scored.coverage[doc] ?? 0) >= scored.needed
}

// Of a few words one is to be found whole: 京都 is not in 東京都. In a sentence pieces of words tell something together.
function answersPartly({ words, coverage, scores }: ScoredText): DocTest {
  if (words <= 2) return (doc) => (coverage[doc] ?? 0) > 0
  const least = LEAST_NEAR * scores.reduce((best, score) => Math.max(best, score), 0)
  return (doc) => (scores[doc] ?? 0) > least
}

function refinementTests(index: EmbeddedIndex, query: CheckedQuery): { field: string; test: DocTest }[] {
  return query.refinements
    .filter(({ values }) => values.length > 0)
    .map(({ field, values }) => ({
      field,
      test: compileFilter(index.spec, index.columns, { op: 'in', field, values }),
    }))
}

function idOf(index: EmbeddedIndex, doc: number): string {
  return index.entries[doc]?.id ?? ''
}
