import type { SearchDocument } from '../document.ts'
import type { CandidateQuery, CandidateResult, SearchQuery, SearchResult, SnapshotMarker } from '../engine.ts'
import type { QueryProblem, UnavailableReason } from '../errors.ts'
import { SearchQueryError, SearchUnavailable } from '../errors.ts'
import type { IndexSpec } from '../index-spec.ts'

/** What the application's thread asks of the engine's: arguments and answer by name. All of it can be cloned. */
export interface Calls {
  ensureIndex: [args: [spec: IndexSpec], answer: void]
  upsert: [args: [index: string, documents: readonly SearchDocument[]], answer: void]
  remove: [args: [index: string, ids: readonly string[]], answer: void]
  search: [args: [index: string, query: SearchQuery], answer: SearchResult]
  candidates: [args: [index: string, query: CandidateQuery], answer: CandidateResult]
  /** `batches` names the rebuild in `batch`; the answer comes when the new index is in place. */
  rebuild: [args: [spec: IndexSpec, batches: number], answer: void]
  /** Answers when the batch has been taken in. `end`: there is none after it. `fail`: the rebuild is given up. */
  batch: [args: [batches: number, next: readonly SearchDocument[] | 'end' | 'fail'], answer: void]
  versions: [args: [index: string], answer: ReadonlyMap<string, number>]
  stats: [args: [index: string], answer: { docs: number; pending: number }]
  health: [args: [], answer: { ok: boolean; detail?: string }]
  save: [args: [index: string, path: string, marker: SnapshotMarker], answer: void]
  load: [args: [spec: IndexSpec, path: string, rules: string], answer: SnapshotMarker | null]
  /** Takes over an index in the form of a snapshot. */
  adopt: [args: [spec: IndexSpec, snapshot: Uint8Array], answer: void]
}

export type CallName = keyof Calls
export type CallArgs<N extends CallName> = Calls[N][0]
export type CallAnswer<N extends CallName> = Calls[N][1]

export type CallRequest = { [N in CallName]: { call: number; name: N; args: CallArgs<N> } }[CallName]

/** An error as plain data: cloning between threads loses its class. */
export type PlainError =
  | { kind: 'query'; problem: QueryProblem; message: string }
  | { kind: 'unavailable'; reason: UnavailableReason; message: string }
  | { kind: 'other'; message: string }

export type CallReply = { call: number; ok: true; answer: unknown } | { call: number; ok: false; error: PlainError }

/** The error as data. */
export function plainError(error: unknown): PlainError {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof SearchQueryError) return { kind: 'query', problem: error.problem, message }
  if (error instanceof SearchUnavailable) return { kind: 'unavailable', reason: error.reason, message }
  return { kind: 'other', message }
}

/** The error of `plainError` with its class again. */
export function revivedError(error: PlainError): Error {
  if (error.kind === 'query') return Object.assign(new SearchQueryError(error.problem, ''), { message: error.message })
  if (error.kind === 'other') return new Error(error.message)
  return Object.assign(new SearchUnavailable(error.reason, ''), { message: error.message })
}
