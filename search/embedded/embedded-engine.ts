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
import type { Write } from '../write-log.ts'
import { WriteLog } from '../write-log.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { runCandidates, runSearch } from './run-search.ts'

/** The ticket of a write that is visible already. */
export const DONE: Ticket = { done: () => Promise.resolve({ ok: true }) }
/** What the embedded engine can do, in whichever thread. */
export const EMBEDDED: Capabilities = {
  typo: 'ngram',
  maxQueryTerms: 48,
  asyncIndexing: false,
  vector: false,
  explain: false,
}
const DOCS_BETWEEN_BREATHS = 100
/** Measured: beyond this the index needs more memory than a web process should have. */
const MAX_COMFORTABLE_DOCS = 200_000

/** The engine that needs no server: all indexes in the memory of this process. Writes are visible at once. */
export class EmbeddedEngine implements SearchEngine {
  readonly capabilities: Capabilities = EMBEDDED
  private readonly indexes = new Map<string, EmbeddedIndex>()
  private readonly log = new WriteLog()
  private turn: Promise<unknown> = Promise.resolve()

  /** An index with other settings is replaced by an empty one: texts are not kept, so `rebuild` has to follow. */
  async ensureIndex(spec: IndexSpec): Promise<Ticket> {
    const known = this.indexes.get(spec.name)
    if (!known || JSON.stringify(known.spec) !== JSON.stringify(spec)) this.adopt(new EmbeddedIndex(spec))
    return DONE
  }

  async upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    this.write(index, { kind: 'upsert', documents })
    return DONE
  }

  async remove(index: string, ids: readonly string[]): Promise<Ticket> {
    this.write(index, { kind: 'remove', ids })
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
    await this.replace(spec.name, async () => {
      const next = new EmbeddedIndex(spec)
      for await (const documents of batches) await fill(next, documents)
      return next
    })
    return DONE
  }

  /**
   * Puts the index that `make` yields in place of the live one, with the writes that came in meanwhile. One after the
   * other. False when `make` yields none: then the live one stays.
   */
  replace(name: string, make: () => Promise<EmbeddedIndex | null>): Promise<boolean> {
    const replaced = this.turn.then(async () => {
      this.log.start(name)
      try {
        const next = await make()
        if (!next) return false
        for (const write of this.log.drain(name)) apply(next, write)
        this.adopt(next)
        return true
      } finally {
        this.log.stop(name)
      }
    })
    this.turn = replaced.catch(() => undefined)
    return replaced
  }

  async versions(index: string): Promise<ReadonlyMap<string, number>> {
    const { entries } = this.index(index)
    return new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry.version] as const] : [])))
  }

  async stats(index: string): Promise<{ docs: number; pending: number }> {
    return { docs: this.index(index).live, pending: 0 }
  }

  async health(): Promise<{ ok: boolean; detail?: string }> {
    const docs = Math.max(0, ...[...this.indexes.values()].map((index) => index.live))
    if (docs <= MAX_COMFORTABLE_DOCS) return { ok: true }
    return {
      ok: true,
      detail: `${docs} documents are more than the ${MAX_COMFORTABLE_DOCS} the embedded engine is made for: set MEILI_URL`,
    }
  }

  async close(): Promise<void> {
    this.indexes.clear()
  }

  /** The names of all indexes. */
  names(): string[] {
    return [...this.indexes.keys()]
  }

  /** Puts a ready index in place. */
  adopt(index: EmbeddedIndex): void {
    this.indexes.set(index.spec.name, index)
  }

  /** The index of that name; throws `SearchUnavailable` when there is none. */
  index(name: string): EmbeddedIndex {
    const index = this.indexes.get(name)
    if (!index) throw new SearchUnavailable('no_index', name)
    return index
  }

  // A write that meets no index is kept when one is just being made.
  private write(name: string, write: Write): void {
    if (!this.log.isOpen(name) || this.indexes.has(name)) apply(this.index(name), write)
    this.log.note(name, write)
  }
}

function apply(index: EmbeddedIndex, write: Write): void {
  if (write.kind === 'upsert') for (const document of write.documents) index.upsert(document)
  else for (const id of write.ids) index.remove(id)
}

async function fill(index: EmbeddedIndex, documents: readonly SearchDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at]
    if (document) index.upsert(document)
    if (at % DOCS_BETWEEN_BREATHS === DOCS_BETWEEN_BREATHS - 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
