import type { SearchDocument } from '../document.ts'
import type {
  CandidateQuery,
  CandidateResult,
  Capabilities,
  SearchQuery,
  SearchResult,
  Snapshots,
  Ticket,
} from '../engine.ts'
import type { IndexSpec } from '../index-spec.ts'
import { DONE, EMBEDDED } from './embedded-engine.ts'
import type { KeptEngine } from './stored-engine.server.ts'
import { ThreadClient } from './thread-client.server.ts'

/** The embedded engine in a thread of its own: a search there never holds up a page that does not search. */
export class ThreadEngine implements KeptEngine {
  readonly capabilities: Capabilities = EMBEDDED
  private readonly thread: ThreadClient
  private rebuilds = 0

  readonly snapshots: Snapshots = {
    save: (index, path, marker) => this.thread.call('save', [index, path, marker]),
    load: (spec, path, rules) => this.thread.call('load', [spec, path, rules]),
  }

  /** @param onLost called once when the thread ends by itself; every call then throws `SearchUnavailable` */
  constructor(onLost: (error: Error) => void = () => undefined) {
    this.thread = new ThreadClient(onLost)
  }

  async ensureIndex(spec: IndexSpec): Promise<Ticket> {
    await this.thread.call('ensureIndex', [spec])
    return DONE
  }

  async upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    await this.thread.call('upsert', [index, documents])
    return DONE
  }

  async remove(index: string, ids: readonly string[]): Promise<Ticket> {
    await this.thread.call('remove', [index, ids])
    return DONE
  }

  search(index: string, query: SearchQuery): Promise<SearchResult> {
    return this.thread.call('search', [index, query])
  }

  candidates(index: string, query: CandidateQuery): Promise<CandidateResult> {
    return this.thread.call('candidates', [index, query])
  }

  async rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket> {
    const number = ++this.rebuilds
    const rebuilt = this.thread.call('rebuild', [spec, number])
    // Its failure is told below, after the documents have been stopped.
    rebuilt.catch(() => undefined)
    try {
      for await (const documents of batches)
        await Promise.race([this.thread.call('batch', [number, documents]), rebuilt])
      await this.thread.call('batch', [number, 'end'])
    } catch (error) {
      await this.thread.call('batch', [number, 'fail']).catch(() => undefined)
      throw error
    }
    await rebuilt
    return DONE
  }

  versions(index: string): Promise<ReadonlyMap<string, number>> {
    return this.thread.call('versions', [index])
  }

  stats(index: string): Promise<{ docs: number; pending: number }> {
    return this.thread.call('stats', [index])
  }

  health(): Promise<{ ok: boolean; detail?: string }> {
    return this.thread.call('health', [])
  }

  /** Takes over an index in the form of a snapshot; its bytes are gone from this thread afterwards. */
  adopt(spec: IndexSpec, snapshot: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.thread.call('adopt', [spec, snapshot], [snapshot.buffer])
  }

  close(): Promise<void> {
    return this.thread.close()
  }
}
