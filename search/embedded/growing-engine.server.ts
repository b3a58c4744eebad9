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
import type { Write } from '../write-log.ts'
import { WriteLog } from '../write-log.ts'
import { EMBEDDED } from './embedded-engine.ts'
import { moveIndexes } from './move-indexes.server.ts'
import type { KeptEngine } from './stored-engine.server.ts'
import { StoredEngine } from './stored-engine.server.ts'
import { ThreadEngine } from './thread-engine.server.ts'

/** Beyond this a search takes long enough (1 ms and more) to be felt by the pages of the same thread. */
const THREAD_ABOVE_DOCS = 20_000

export interface GrowingOptions {
  /** How many documents an index filled anew is going to have. */
  expectedDocs?: () => Promise<number>
  /** From how many documents on the index lives in a thread of its own; default 20,000. */
  threadAboveDocs?: number
  /** Called when the index has got a thread of its own. */
  onMoved?: () => void
  /** Called when the thread ended by itself: the engine is without an index until it is filled again. */
  onLost?: (error: Error) => void
  /** Called when the thread could not be started or filled: the index stays where it is. */
  onTrouble?: (error: unknown) => void
}

/**
 * The embedded engine as the application uses it: in the same thread while it is small, in one of its own as soon as it
 * has grown. It moves without losing a write, and never moves back.
 */
export class GrowingEngine implements KeptEngine {
  readonly capabilities: Capabilities = EMBEDDED
  private current: StoredEngine | ThreadEngine = new StoredEngine()
  private readonly log = new WriteLog()
  private turn: Promise<unknown> = Promise.resolve()
  /** Stays true when moving failed: trying at every write would only make things slower. */
  private isMoveTried = false
  private isFilled = false

  readonly snapshots: Snapshots = {
    save: (index, path, marker) => this.current.snapshots.save(index, path, marker),
    load: (spec, path, rules) =>
      this.alone(async () => {
        const loaded = await (await this.madeRoom()).snapshots.load(spec, path, rules)
        this.isFilled ||= loaded !== null
        return loaded
      }),
  }

  constructor(private readonly options: GrowingOptions = {}) {}

  get isInThread(): boolean {
    return this.current instanceof ThreadEngine
  }

  ensureIndex(spec: IndexSpec): Promise<Ticket> {
    return this.alone(async () => {
      const ticket = await this.current.ensureIndex(spec)
      this.isFilled = true
      return ticket
    })
  }

  upsert(index: string, documents: readonly SearchDocument[]): Promise<Ticket> {
    return this.write(index, { kind: 'upsert', documents })
  }

  remove(index: string, ids: readonly string[]): Promise<Ticket> {
    return this.write(index, { kind: 'remove', ids })
  }

  search(index: string, query: SearchQuery): Promise<SearchResult> {
    return this.current.search(index, query)
  }

  candidates(index: string, query: CandidateQuery): Promise<CandidateResult> {
    return this.current.candidates(index, query)
  }

  rebuild(spec: IndexSpec, batches: AsyncIterable<readonly SearchDocument[]>): Promise<Ticket> {
    return this.alone(async () => {
      const ticket = await (await this.madeRoom()).rebuild(spec, batches)
      this.isFilled = true
      return ticket
    })
  }

  versions(index: string): Promise<ReadonlyMap<string, number>> {
    return this.current.versions(index)
  }

  stats(index: string): Promise<{ docs: number; pending: number }> {
    return this.current.stats(index)
  }

  health(): Promise<{ ok: boolean; detail?: string }> {
    return this.current.health()
  }

  async close(): Promise<void> {
    await this.turn
    await this.current.close()
  }

  private async write(index: string, write: Write): Promise<Ticket> {
    // What is filled for the first time is waited for; when nobody fills it, the write fails.
    if (!this.isFilled) await this.turn
    // Both in one turn of the event loop: a move sees the write in the index or in its log.
    const written =
      write.kind === 'upsert' ? this.current.upsert(index, write.documents) : this.current.remove(index, write.ids)
    this.log.note(index, write)
    const ticket = await written
    if (this.hasOutgrown(index) && !this.isMoveTried) {
      this.isMoveTried = true
      void this.alone(() => this.move()).catch((error: unknown) => this.options.onTrouble?.(error))
    }
    return ticket
  }

  private hasOutgrown(index: string): boolean {
    return this.current instanceof StoredEngine && this.current.index(index).live > this.threadAboveDocs
  }

  private get threadAboveDocs(): number {
    return this.options.threadAboveDocs ?? THREAD_ABOVE_DOCS
  }

  /** The engine that a large index may be put into. */
  private async madeRoom(): Promise<KeptEngine> {
    const expected = (await this.options.expectedDocs?.()) ?? 0
    if (expected > this.threadAboveDocs) await this.move()
    return this.current
  }

  private async move(): Promise<void> {
    const { current, log } = this
    if (current instanceof ThreadEngine) return
    const thread: ThreadEngine = new ThreadEngine((error) => this.startAgain(thread, error))
    const names = current.names()
    try {
      await moveIndexes(current, thread, log, () => (this.current = thread))
    } catch (error) {
      await thread.close()
      throw error
    } finally {
      for (const name of names) log.stop(name)
    }
    await current.close()
    this.options.onMoved?.()
  }

  private startAgain(lost: ThreadEngine, error: Error): void {
    if (this.current !== lost) return
    this.current = new StoredEngine()
    this.isMoveTried = false
    this.isFilled = false
    this.options.onLost?.(error)
  }

  /** Filling, loading and moving happen one after the other. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work)
    this.turn = done.catch(() => undefined)
    return done
  }
}
