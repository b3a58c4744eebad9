import type { SearchDocument } from '../document.ts'
import type {
  CandidateQuery,
  CandidateResult,
  Capabilities,
  SearchEngine,
  SearchQuery,
  SearchResult,
  Ticket,
} from '../engine.ts'
import { SearchUnavailable } from '../errors.ts'
import type { IndexSpec } from '../index-spec.ts'
import { checkQuery } from '../query-check.ts'
import { WriteLog } from '../write-log.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { runCandidates, runSearch } from './run-search.ts'

const DONE: Ticket = { done: () => Promise.resolve({ ok: true }) }
const DOCS_BETWEEN_BREATHS = 100
/** Measured: beyond this the index needs more memory than a web process should have. */
const MAX_COMFORTABLE_DOCS = 200_000

/** The engine that needs no server: all indexes in the memory of this process. Writes are visible at once. */
export class EmbeddedEngine implements SearchEngine {
  readonly capabilities: Capabilities = {
    typo: 'ngram',
    maxQueryTerms: 48,
    asyncIndexing: false,
    vector: false,
    explain: false,
  }
  private readonly indexes = new Map<string, EmbeddedIndex>()
  private readonly log = new WriteLog()

  /** An index with other settings is replaced by an empty one: texts are not kept, so `rebuild` has to follow. */
  async ensureIndex(spec: IndexSpec): Promise<Ticket> {
    const known = this.indexes.get(spec.name)
    if (!known || JSON.stringify(known.spec) !== JSON.stringify(spec)) this.adopt(new EmbeddedIndex(spec))
    return DONE
  }

  async upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    const target = this.index(index)
    for (const document of documents) target.upsert(document)
    this.log.note(index, { kind: 'upsert', documents })
    return DONE
  }

  async remove(index: string, ids: readonly string[]): Promise<Ticket> {
    const target = this.index(index)
    for (const id of ids) target.remove(id)
    this.log.note(index, { kind: 'remove', ids })
    return DONE
  }

  async search(index: string, query: SearchQuery): Promise<SearchResult> {
    const target = this.index(index)
    return runSearch(target, checkQuery(target.spec, query))
  }

  async candidates(index: string, query: CandidateQuery): Promise<CandidateResult> {
    return runCandidates(this.index(index), query)
  }

  async rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket> {
    const next = new EmbeddedIndex(spec)
    this.log.start(spec.name)
    try {
      for await (const documents of batches) await fill(next, documents)
      for (const write of this.log.drain(spec.name)) {
        if (write.kind === 'upsert') for (const document of write.documents) next.upsert(document)
        else for (const id of write.ids) next.remove(id)
      }
      this.adopt(next)
    } finally {
      this.log.stop(spec.name)
    }
    return DONE
  }

  async stats(index: string): Promise<{ docs: number; pending: number }> {
    return { docs: this.index(index).live, pending: 0 }
  }

  async health(): Promise<{ ok: boolean; detail?: string }> {
    const docs = Math.max(0, ...[...this.indexes.values()].map((index) => index.live))
    if (docs <= MAX_COMFORTABLE_DOCS) return { ok: true }
    return { ok: true, detail: `${docs} documents: the embedded engine is too small, set MEILI_URL` }
  }

  async close(): Promise<void> {
    this.indexes.clear()
  }

  /** Puts a ready index in place, as a loaded snapshot. */
  adopt(index: EmbeddedIndex): void {
    this.indexes.set(index.spec.name, index)
  }

  /** The index of that name; throws `SearchUnavailable` when there is none. */
  index(name: string): EmbeddedIndex {
    const index = this.indexes.get(name)
    if (!index) throw new SearchUnavailable('no_index', name)
    return index
  }
}

async function fill(index: EmbeddedIndex, documents: readonly SearchDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at]
    if (document) index.upsert(document)
    if (at % DOCS_BETWEEN_BREATHS === DOCS_BETWEEN_BREATHS - 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
