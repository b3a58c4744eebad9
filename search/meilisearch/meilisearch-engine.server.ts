import type { MultiSearchQuery } from 'meilisearch'
import { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import type {
  CandidateQuery,
  CandidateResult,
  Capabilities,
  IndexServer,
  SearchEngine,
  SearchQuery,
  SearchResult,
  Ticket,
} from '../engine.ts'
import { MAX_CANDIDATES } from '../engine.ts'
import { SearchUnavailable } from '../errors.ts'
import { checkFilter } from '../filter.ts'
import type { IndexSpec } from '../index-spec.ts'
import { checkQuery } from '../query-check.ts'
import { takeTurns } from '../take-turns.ts'
import { WriteLog } from '../write-log.ts'
import { IndexWriter } from './index-writer.server.ts'
import type { Embedding } from './embedding.ts'
import { liveSettings } from './live-settings.server.ts'
import { MAX_QUERY_WORDS } from './query-text.ts'
import { rebuildIndex } from './rebuild-index.server.ts'
import { storedVersions } from './stored-versions.server.ts'
import type { FoundIds } from './search-request.ts'
import { candidateQueries, idsOf, readSearchResults, searchQueries } from './search-request.ts'
import { settingsDrift } from './settings-drift.ts'
import { settingsFor } from './settings.ts'
import { taskOutcomes } from './task-outcomes.server.ts'
import { taskRef, taskTicket } from './task-ticket.server.ts'
import { isVectorTrouble, orUnavailable } from './unavailable.server.ts'
import { hybridParts } from './vectors.server.ts'

export interface MeilisearchOptions {
  /** Base URL, as in MEILI_URL. */
  readonly host: string
  readonly apiKey?: string
  /** Longest wait for one search, in milliseconds; default 3,000. Writes and polls wait ten times as long. */
  readonly timeoutMs?: number
  /** Longest wait for the tasks of a rebuild, in milliseconds; default 30 minutes. */
  readonly rebuildTimeoutMs?: number
  /** Indexes that are there already; others are known after `ensureIndex` or `rebuild`. */
  readonly indexes?: readonly IndexSpec[]
  /** Candidates are found by meaning too; off without it. */
  readonly embedding?: Embedding
  /** Told of what makes answers worse without making them fail. */
  readonly onTrouble?: (error: Error) => void
}

/** The search port on a Meilisearch server (1.18 or later). */
export class MeilisearchEngine implements SearchEngine {
  readonly capabilities: Capabilities
  readonly server: IndexServer
  private readonly reader: Meilisearch
  private readonly client: Meilisearch
  private readonly writer: IndexWriter
  private readonly specs = new Map<string, IndexSpec>()
  private readonly log = new WriteLog()
  private readonly rebuildTimeoutMs: number
  private readonly embedding: Embedding | undefined
  private readonly onTrouble: (error: Error) => void

  constructor({ host, apiKey, timeoutMs = 3_000, ...options }: MeilisearchOptions) {
    this.embedding = options.embedding
    this.onTrouble = options.onTrouble ?? (() => undefined)
    this.rebuildTimeoutMs = options.rebuildTimeoutMs ?? 30 * 60_000
    this.capabilities = {
      typo: 'edit-distance',
      maxQueryTerms: MAX_QUERY_WORDS,
      asyncIndexing: true,
      vector: this.embedding !== undefined,
      explain: false,
    }
    this.reader = new Meilisearch({ host, apiKey, timeout: timeoutMs })
    const client = new Meilisearch({ host, apiKey, timeout: timeoutMs * 10 })
    this.client = client
    this.writer = new IndexWriter(client, this.embedding, this.onTrouble)
    for (const spec of options.indexes ?? []) this.specs.set(spec.name, spec)
    this.server = {
      drift: async (spec) => {
        const live = await liveSettings(client, spec.name)
        return live && settingsDrift(settingsFor(spec, this.embedding), live)
      },
      outcomes: (tasks) => taskOutcomes(client, tasks),
    }
  }

  async ensureIndex(spec: IndexSpec): Promise<Ticket> {
    const settings = settingsFor(spec, this.embedding)
    const task = await orUnavailable(() => this.client.index(spec.name).updateSettings(settings))
    this.specs.set(spec.name, spec)
    return taskTicket(this.client, [taskRef(task)])
  }

  async upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    const tasks = await this.writer.upsert(index, this.specs.get(index), documents)
    this.log.note(index, { kind: 'upsert', documents })
    return taskTicket(this.client, tasks)
  }

  async remove(index: string, ids: readonly string[]): Promise<Ticket> {
    const tasks = await this.writer.remove(index, ids)
    this.log.note(index, { kind: 'remove', ids })
    return taskTicket(this.client, tasks)
  }

  async search(index: string, query: SearchQuery): Promise<SearchResult> {
    const spec = this.spec(index)
    const checked = checkQuery(spec, query)
    return readSearchResults(checked, await this.ask(searchQueries(spec, index, checked)))
  }

  async candidates(index: string, query: CandidateQuery): Promise<CandidateResult> {
    const spec = this.spec(index)
    if (query.filter) checkFilter(spec, query.filter, query.audience)
    const limit = Math.min(Math.max(Math.trunc(query.limit), 1), MAX_CANDIDATES)
    const { results, degraded } = await this.recall(spec, index, { ...query, limit })
    const newest = results.at(-1)
    const ids = takeTurns(results.slice(0, -1).map(idsOf), idsOf(newest), limit)
    const truncated = (newest?.estimatedTotalHits ?? 0) > ids.length
    return { ids, truncated, ...(degraded ? { degraded } : {}) }
  }

  async rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket> {
    const { client, writer, log, rebuildTimeoutMs: timeoutMs } = this
    const settings = settingsFor(spec, this.embedding)
    const tasks = await rebuildIndex({ client, writer, log, settings, timeoutMs }, spec, batches)
    this.specs.set(spec.name, spec)
    return taskTicket(client, tasks)
  }

  async versions(index: string): Promise<ReadonlyMap<string, number>> {
    return storedVersions(this.client, index)
  }

  async stats(index: string): Promise<{ docs: number; pending: number }> {
    const [{ numberOfDocuments }, tasks] = await orUnavailable(() =>
      Promise.all([
        this.reader.index(index).getStats(),
        this.reader.tasks.getTasks({ indexUids: [index], statuses: ['enqueued', 'processing'], limit: 1 }),
      ]),
    )
    return { docs: numberOfDocuments, pending: tasks.total }
  }

  async health(): Promise<{ ok: boolean; detail?: string }> {
    try {
      const { status } = await orUnavailable(() => this.reader.health())
      return status === 'available' ? { ok: true } : { ok: false, detail: String(status) }
    } catch (error) {
      return { ok: false, detail: error instanceof Error ? error.message : String(error) }
    }
  }

  async close(): Promise<void> {
    this.specs.clear()
  }

  /** By words and meaning; by words alone where meaning is not configured or the model is away. */
  private async recall(spec: IndexSpec, index: string, query: CandidateQuery) {
    const hybrid = await hybridParts(this.embedding, query.probes, this.onTrouble)
    const degraded = this.embedding !== undefined && hybrid === undefined
    try {
      return { results: await this.ask(candidateQueries(spec, index, query, hybrid)), degraded }
    } catch (error) {
      if (!hybrid || !(error instanceof SearchUnavailable) || !isVectorTrouble(error)) throw error
      this.onTrouble(error)
      return { results: await this.ask(candidateQueries(spec, index, query)), degraded: true }
    }
  }

  private async ask(queries: MultiSearchQuery[]): Promise<readonly FoundIds[]> {
    const { results } = await orUnavailable(() =>
      this.reader.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({ queries }),
    )
    if (results.length !== queries.length) throw new SearchUnavailable('server', 'an answer is missing')
    return results
  }

  private spec(index: string): IndexSpec {
    const spec = this.specs.get(index)
    if (!spec) throw new SearchUnavailable('no_index', `${index} is not known to this process`)
    return spec
  }
}
