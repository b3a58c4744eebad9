import type { MultiSearchQuery } from 'meilisearch'
import { Meilisearch } from 'meilisearch'
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
import { MAX_CANDIDATES } from '../engine.ts'
import { SearchUnavailable } from '../errors.ts'
import { checkFilter } from '../filter.ts'
import type { IndexSpec } from '../index-spec.ts'
import { checkQuery } from '../query-check.ts'
import { takeTurns } from '../take-turns.ts'
import { WriteLog } from '../write-log.ts'
import { IndexWriter } from './index-writer.server.ts'
import { MAX_QUERY_WORDS } from './query-text.ts'
import { rebuildIndex } from './rebuild-index.server.ts'
import { storedVersions } from './stored-versions.server.ts'
import type { FoundIds } from './search-request.ts'
import { candidateQueries, idsOf, readSearchResults, searchQueries } from './search-request.ts'
import { settingsFor } from './settings.ts'
import { taskTicket } from './task-ticket.server.ts'
import { orUnavailable } from './unavailable.server.ts'

export interface MeilisearchOptions {
  /** Base URL, as in MEILI_URL. */
  readonly host: string
  readonly apiKey?: string
  /** Longest wait for one search, in milliseconds; default 3,000. Writes and polls wait ten times as long. */
  readonly timeoutMs?: number
  /** Longest wait for the tasks of a rebuild, in milliseconds; default 30 minutes. */
  readonly rebuildTimeoutMs?: number
}

/** The search port on a Meilisearch server (1.18 or later). Call `ensureIndex` or `rebuild` before searching. */
export class MeilisearchEngine implements SearchEngine {
  readonly capabilities: Capabilities = {
    typo: 'edit-distance',
    maxQueryTerms: MAX_QUERY_WORDS,
    asyncIndexing: true,
    vector: false,
    explain: false,
  }
  private readonly reader: Meilisearch
  private readonly client: Meilisearch
  private readonly writer: IndexWriter
  private readonly specs = new Map<string, IndexSpec>()
  private readonly log = new WriteLog()
  private readonly rebuildTimeoutMs: number

  constructor({ host, apiKey, timeoutMs = 3_000, rebuildTimeoutMs = 30 * 60_000 }: MeilisearchOptions) {
    this.reader = new Meilisearch({ host, apiKey, timeout: timeoutMs })
    this.client = new Meilisearch({ host, apiKey, timeout: timeoutMs * 10 })
    this.writer = new IndexWriter(this.client)
    this.rebuildTimeoutMs = rebuildTimeoutMs
  }

  async ensureIndex(spec: IndexSpec): Promise<Ticket> {
    const task = await orUnavailable(() => this.client.index(spec.name).updateSettings(settingsFor(spec)))
    this.specs.set(spec.name, spec)
    return taskTicket(this.client, [task.taskUid])
  }

  async upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    const tasks = await this.writer.upsert(index, documents)
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
    const results = await this.ask(candidateQueries(spec, index, query, limit))
    const newest = results.at(-1)
    const ids = takeTurns(results.slice(0, -1).map(idsOf), idsOf(newest), limit)
    return { ids, truncated: (newest?.estimatedTotalHits ?? 0) > ids.length }
  }

  async rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket> {
    const { client, writer, log, rebuildTimeoutMs: timeoutMs } = this
    const tasks = await rebuildIndex({ client, writer, log, timeoutMs }, spec, batches)
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

  private async ask(queries: MultiSearchQuery[]): Promise<readonly FoundIds[]> {
    const { results } = await orUnavailable(() =>
      this.reader.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({ queries }),
    )
    if (results.length !== queries.length) throw new SearchUnavailable('server', 'an answer is missing')
    return results
  }

  private spec(index: string): IndexSpec {
    const spec = this.specs.get(index)
    if (!spec) throw new SearchUnavailable('no_index', `${index} was not ensured by this process`)
    return spec
  }
}
