import { afterEach, beforeEach } from 'vitest'
import { listingsIndex } from '../../listings-index.ts'
import type { FakeServer } from './fake-meilisearch.server.ts'
import { send, startFakeServer } from './fake-meilisearch.server.ts'
import type { MeilisearchOptions } from '../meilisearch-engine.server.ts'
import { MeilisearchEngine } from '../meilisearch-engine.server.ts'

/** A day on which the server took in all its tasks. */
export const ENQUEUED_AT = '2026-11-23T01:02:03.123456789Z'

/** What a test of the adapter works with; fresh for each test. */
export interface Harness {
  readonly server: FakeServer
  readonly engine: MeilisearchEngine
  /** Another engine on the same server. */
  open(options?: Partial<MeilisearchOptions>): MeilisearchEngine
  /** An answer to a write: the next task. */
  readonly enqueued: () => object
  /** The number of the last task handed out. */
  lastTask(): number
  /** Requests by `METHOD /path`, as a prefix. */
  seen(route: string): FakeServer['seen']
  /** The body of the last such request. */
  bodyOf(route: string): unknown
}

/** A task as the server tells of it. */
export const task = (uid: number, status: string, error: unknown = null) => ({
  uid,
  status,
  error,
  enqueuedAt: ENQUEUED_AT,
})

/** One answer of a multi-search. */
export const found = (ids: string[], rest: object = {}) => ({
  indexUid: 'listings',
  hits: ids.map((id) => ({ id, _rankingScore: 0.5 })),
  estimatedTotalHits: ids.length,
  ...rest,
})

/** An error as the server words it. */
export const refuse = (server: FakeServer, route: string, status: number, code: string): void =>
  server.answer(route, (_, response) => send(response, status, { message: 'm', code, type: 't', link: '' }))

/** Starts server and engine before each test and ends them after it. */
export function useHarness(options: Partial<MeilisearchOptions> = {}): Harness {
  let server: FakeServer
  let engine: MeilisearchEngine
  let nextTask = 0
  const open = (more: Partial<MeilisearchOptions> = {}) =>
    new MeilisearchEngine({
      host: server.url,
      apiKey: 'key',
      timeoutMs: 200,
      indexes: [listingsIndex],
      ...options,
      ...more,
    })
  const seen = (route: string) => server.seen.filter(({ method, path }) => `${method} ${path}`.startsWith(route))
  beforeEach(async () => {
    nextTask = 0
    server = await startFakeServer()
    engine = open()
  })
  afterEach(() => server.close())
  return {
    get server() {
      return server
    },
    get engine() {
      return engine
    },
    open,
    enqueued: () => ({
      taskUid: ++nextTask,
      indexUid: 'listings',
      status: 'enqueued',
      type: 'x',
      enqueuedAt: ENQUEUED_AT,
    }),
    lastTask: () => nextTask,
    seen,
    bodyOf: (route) => seen(route).at(-1)?.body,
  }
}
