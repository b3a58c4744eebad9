import type { Audience, SearchDocument } from './document.ts'
import type { SearchUnavailable } from './errors.ts'
import type { Filter, FilterValue } from './filter.ts'
import type { IndexSpec } from './index-spec.ts'

/** What an engine can do; callers adapt, they never ask for an engine's name. */
export interface Capabilities {
  readonly typo: 'edit-distance' | 'ngram'
  /** Words beyond this count are ignored. */
  readonly maxQueryTerms: number
  /** Whether a write is visible only some time after the call. */
  readonly asyncIndexing: boolean
  readonly vector: boolean
  readonly explain: boolean
}

export type TicketOutcome = { readonly ok: true } | { readonly ok: false; readonly error: SearchUnavailable }

/** A task a server of its own has taken in; both together name it, since a server that lost its disk counts anew. */
export interface TaskRef {
  readonly uid: number
  /** As the server says it. */
  readonly enqueuedAt: string
}

/** `lost`: the server does not know the task any more. `code`: the server's own name of what went wrong. */
export type TaskOutcome =
  { readonly state: 'waiting' | 'succeeded' | 'lost' } | { readonly state: 'failed'; readonly code: string }

/** A write that was accepted. Never wait for it inside a member's request. */
export interface Ticket {
  /** Only where writes are tasks of a server: what to ask about later. */
  readonly tasks?: readonly TaskRef[]
  /** Says how the write ended; after `timeoutMs` milliseconds it says `timeout`. Never rejects. */
  done(options: { readonly timeoutMs: number }): Promise<TicketOutcome>
}

export interface SortKey {
  readonly field: string
  readonly direction: 'asc' | 'desc'
}

/** Values ticked in one facet: one of them must hold. Its own facet is counted as if nothing were ticked there. */
export interface Refinement {
  readonly field: string
  readonly values: readonly FilterValue[]
}

export interface SearchQuery {
  /** Free text in any length; an engine reads a bounded part. Empty: everything that passes the filter. */
  readonly text: string
  readonly audience: Audience
  readonly filter?: Filter
  readonly refinements?: readonly Refinement[]
  /** Fields to count values of. */
  readonly facets?: readonly string[]
  /** Without it: by relevance, or newest first when the text is empty. Documents without the value come last. */
  readonly sort?: readonly SortKey[]
  readonly offset?: number
  /** 0 to MAX_LIMIT; default DEFAULT_LIMIT. */
  readonly limit?: number
  /** When fewer than this answer most of the text, the best that answer less are told, too; see `near`. 0 to MAX_LIMIT, default 0. */
  readonly fill?: number
}

export interface SearchHit {
  readonly id: string
  /** Comparable only within one result; see `scoreKind`. */
  readonly score: number
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly totalIsExact: boolean
  /** Per asked field, most frequent first, at most MAX_FACET_VALUES. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>
  /** `bm25`: open-ended sum. `ordinal`: says only the order. `none`: the order is the sort's. */
  readonly scoreKind: 'bm25' | 'ordinal' | 'none'
  /** True when a part of the answer is missing (a cut-off search, facets not counted). */
  readonly degraded: boolean
  /**
   * What answers only a part of the text, best first; neither among the hits nor in any count. As many as `fill` wants beside
   * the total, none where an engine's own hits go that far, or an order was asked for.
   */
  readonly near: readonly SearchHit[]
}

export interface CandidateQuery {
  /** Short texts of at most ten content words; a document that answers one is a candidate. */
  readonly probes: readonly string[]
  readonly audience: Audience
  readonly filter?: Filter
  /** 1 to MAX_CANDIDATES. Places left over by the probes go to the newest documents that pass the filter. */
  readonly limit: number
}

export interface CandidateResult {
  readonly ids: readonly string[]
  /** Whether more documents pass the filter than were returned. */
  readonly truncated: boolean
  /** True when nearness of meaning was asked for and left out: found by words alone. */
  readonly degraded?: boolean
}

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100
/** Also the deepest reachable hit: offset + limit. Meilisearch's own default bound. */
export const MAX_CANDIDATES = 1000
export const MAX_FACET_VALUES = 100

/** What a kept index says of itself. */
export interface SnapshotMarker {
  /** What the documents were made by, in the caller's words; an index made by other rules is not loaded. */
  readonly rules: string
  /** ISO time from which on changes may be missing in it. */
  readonly since: string
}

/** Keeps an index that lives in memory in a file. */
export interface Snapshots {
  /** Writes the index to `path` in one step: whoever reads finds the old file or the new one. */
  save(index: string, path: string, marker: SnapshotMarker): Promise<void>
  /**
   * Puts the index of the file in place of the live one, with the writes that came in meanwhile. Null when there is no
   * file, when it is damaged, or when it was made with other settings, another ICU or other rules.
   */
  load(spec: IndexSpec, path: string, rules: string): Promise<SnapshotMarker | null>
}

/** How the settings of a live index differ from the code. */
export interface SettingsDrift {
  /** Names of settings; empty when nothing differs. */
  readonly names: readonly string[]
  /** Whether every document has to be read again for them. */
  readonly needsRebuild: boolean
  /** The same for the same difference. */
  readonly fingerprint: string
}

/** What can be asked of an index that lives on a server of its own. */
export interface IndexServer {
  /** Compares the settings; null when there is no such index. */
  drift(spec: IndexSpec): Promise<SettingsDrift | null>
  /** How tasks have gone, by uid. */
  outcomes(tasks: readonly TaskRef[]): Promise<ReadonlyMap<number, TaskOutcome>>
}

/**
 * The search port. Engines answer ids; pages show rows from the database under the reader's permissions.
 * Throws `SearchQueryError` for a refused query and `SearchUnavailable` for everything that may pass.
 */
export interface SearchEngine {
  readonly capabilities: Capabilities
  /** Only where the index would be gone with the process. */
  readonly snapshots?: Snapshots
  /** Only where the index outlives the process and others may change it. */
  readonly server?: IndexServer
  /** Creates the index or brings its settings up to date. */
  ensureIndex(spec: IndexSpec): Promise<Ticket>
  /** Adds or replaces documents; one older than the stored version is ignored. */
  upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket>
  /** Removes documents; unknown ids are fine. */
  remove(index: string, ids: readonly string[]): Promise<Ticket>
  search(index: string, query: SearchQuery): Promise<SearchResult>
  /** Ids only, so that nobody ranks on engine scores. */
  candidates(index: string, query: CandidateQuery): Promise<CandidateResult>
  /** Builds beside the live index, then swaps: readers never see a half-filled index. */
  rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket>
  /** What is stored: version by document id. Reads everything; for bringing index and database in step. */
  versions(index: string): Promise<ReadonlyMap<string, number>>
  stats(index: string): Promise<{ readonly docs: number; readonly pending: number }>
  health(): Promise<{ readonly ok: boolean; readonly detail?: string }>
  close(): Promise<void>
}
