import { afterEach, beforeEach } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import type { FakeServer } from '#search/meilisearch/testing/fake-meilisearch.server.ts'
import { startFakeServer } from '#search/meilisearch/testing/fake-meilisearch.server.ts'
import { MeilisearchEngine } from '#search/meilisearch/meilisearch-engine.server.ts'
import type { PlayedIndexes } from '#search/meilisearch/testing/played-indexes.server.ts'
import { playIndexes } from '#search/meilisearch/testing/played-indexes.server.ts'
import { prepareIndex } from '../reactions/prepare-index.server.ts'

/** A search server of our own behind the engine of this process; fresh for each test. */
export interface SearchServer {
  readonly server: FakeServer
  readonly played: PlayedIndexes
  /** The engine of another process. */
  other(): SearchEngine
  /** Requests by `METHOD /path`, as a prefix. */
  seen(route: string): FakeServer['seen']
  /** The index filled from the database, as after a quiet night: no task waits, no request is remembered. */
  settle(): Promise<void>
  /** Runs once, when a swap is asked for, before it is done. */
  beforeSwap(work: () => Promise<void>): void
}

const processStore = () => (globalThis as unknown as { __musubi: Map<string, unknown> }).__musubi

/** What a new process begins with: no engine is remembered. */
function engineOfProcess(engine: SearchEngine): void {
  processStore().delete('search-engine')
  remember('search-engine', () => engine)
}

export function useSearchServer(): SearchServer {
  let server: FakeServer
  let played: PlayedIndexes
  const open = () => new MeilisearchEngine({ host: server.url, timeoutMs: 2_000, indexes: [listingsIndex] })
  beforeEach(async () => {
    server = await startFakeServer()
    played = playIndexes(server)
    await db.searchTask.deleteMany()
    await db.installationMark.deleteMany({ where: { key: 'search-settings-drift' } })
    engineOfProcess(open())
  })
  afterEach(async () => {
    processStore().delete('search-engine')
    await server.close()
  })
  return {
    get server() {
      return server
    },
    get played() {
      return played
    },
    other: open,
    seen: (route) => server.seen.filter(({ method, path }) => `${method} ${path}`.startsWith(route)),
    settle: async () => {
      await prepareIndex()
      await db.searchTask.deleteMany()
      server.seen.splice(0)
    },
    beforeSwap: (work) => played.beforeSwap(work),
  }
}
