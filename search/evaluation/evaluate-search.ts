import type { SearchDocument } from '../document.ts'
import type { SearchEngine } from '../engine.ts'
import type { IndexSpec } from '../index-spec.ts'
import { listingsIndex } from '../listings-index.ts'
import type { EvaluationDocument, EvaluationQuery } from './search-file.server.ts'

const DEPTH = 10
const AT_ONCE = 1_000
const INDEXING_TIMEOUT_MS = 30 * 60_000

/** What keyword search found, and how fast. */
export interface SearchReport {
  readonly docs: number
  readonly queries: number
  /** Answers that are not among the documents; they count as not found. */
  readonly absent: number
  /** 1 / place of the first answer within ten, on average. */
  readonly mrr10: number
  /** The share of a query's answers that is within the first ten, on average. */
  readonly recall10: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly indexSeconds: number
}

/** Fills an index of its own with the documents and asks every query once, as the directory would ask it. */
export async function evaluateSearch(
  engine: SearchEngine,
  documents: readonly EvaluationDocument[],
  queries: readonly EvaluationQuery[],
  indexName: string,
): Promise<SearchReport> {
  const spec: IndexSpec = { ...listingsIndex, name: indexName }
  const numbers = new Map(documents.map(({ id }, number) => [id, number]))
  const indexSeconds = (await timed(() => fill(engine, spec, documents))).ms / 1000
  const times: number[] = []
  let reciprocal = 0
  let recall = 0
  for (const { query, rel } of queries) {
    const { value, ms } = await timed(() =>
      engine.search(spec.name, { text: query, audience: 'public', limit: DEPTH, fill: DEPTH }),
    )
    times.push(ms)
    const wanted = new Set(rel.map((id) => `d${numbers.get(id) ?? `-absent-${id}`}`))
    const places = [...value.hits, ...value.near]
      .slice(0, DEPTH)
      .flatMap(({ id }, at) => (wanted.has(id) ? [at + 1] : []))
    reciprocal += places[0] ? 1 / places[0] : 0
    recall += places.length / wanted.size
  }
  return {
    docs: documents.length,
    queries: queries.length,
    absent: queries.flatMap(({ rel }) => rel).filter((id) => !numbers.has(id)).length,
    mrr10: reciprocal / queries.length,
    recall10: recall / queries.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    indexSeconds,
  }
}

async function fill(engine: SearchEngine, spec: IndexSpec, documents: readonly EvaluationDocument[]): Promise<void> {
  const ticket = await engine.rebuild(spec, inBatches(documents))
  const outcome = await ticket.done({ timeoutMs: INDEXING_TIMEOUT_MS })
  if (!outcome.ok) throw outcome.error
}

async function* inBatches(documents: readonly EvaluationDocument[]): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    yield documents.slice(from, from + AT_ONCE).map((document, at) => toDocument(document, from + at))
  }
}

// Ids of a file may hold characters that no engine takes, so documents are numbered.
function toDocument({ title, body }: EvaluationDocument, number: number): SearchDocument {
  return {
    id: `d${number}`,
    version: 1,
    track: 'evaluation',
    side: 'offer',
    participantId: 'evaluation',
    publishedAt: 0,
    title,
    publicText: body,
    memberText: '',
    tags: [],
    industry: null,
    prefecture: null,
    municipality: null,
    priceMinYen: null,
    priceMaxYen: null,
    employees: null,
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const since = performance.now()
  const value = await work()
  return { value, ms: performance.now() - since }
}

/** @param share 0..1 */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.ceil(sorted.length * share), sorted.length) - 1] ?? 0
}
