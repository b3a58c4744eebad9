import type { FakeServer, SeenRequest } from './fake-meilisearch.server.ts'

interface Stored {
  readonly id: string
  readonly version: number
  readonly title?: string
}

export interface PlayedIndex {
  settings: Record<string, unknown>
  documents: Map<string, Stored>
}

/** What a test may see and turn. */
export interface PlayedIndexes {
  readonly indexes: Map<string, PlayedIndex>
  readonly tasks: Map<number, { uid: number; status: string; error: unknown; enqueuedAt: string }>
  /** Decides of each write whether its task fails, with which code. */
  failing: (request: SeenRequest) => string | undefined
  /** What becomes of settings that are sent. */
  settle: (settings: Record<string, unknown>) => Record<string, unknown>
  /** While true tasks are taken in and not done. */
  isPaused: boolean
  /** While true a task is done no sooner than somebody asks for it. */
  isSlow: boolean
  /** Runs once, when a swap is asked for, before it is done. */
  beforeSwap(work: () => Promise<void>): void
}

/**
 * Plays the indexes of a search server on a fake server: settings, documents, tasks, swaps; every task is done at once.
 * Searches are not played.
 */
export function playIndexes(server: FakeServer, enqueuedAt = '2026-11-23T01:02:03Z'): PlayedIndexes {
  const later = new Map<number, () => void>()
  const doUpTo = (last: number) => {
    for (const [uid, work] of later) {
      if (uid > last) return
      work()
      later.delete(uid)
      state.tasks.get(uid)!.status = 'succeeded'
    }
  }
  let beforeSwap = async (): Promise<void> => undefined
  const state: PlayedIndexes = {
    indexes: new Map(),
    tasks: new Map(),
    failing: () => undefined,
    settle: (settings) => settings,
    isPaused: false,
    isSlow: false,
    beforeSwap: (work) => {
      beforeSwap = work
    },
  }
  const nameIn = ({ path }: SeenRequest) => path.split('/')[2]!.split('?')[0]!
  const indexOf = (request: SeenRequest): PlayedIndex => {
    const known = state.indexes.get(nameIn(request)) ?? { settings: {}, documents: new Map<string, Stored>() }
    state.indexes.set(nameIn(request), known)
    return known
  }
  const write = (route: string, work: (request: SeenRequest) => void, before?: () => Promise<void>) =>
    server.answer(route, async (request) => {
      await before?.()
      const uid = state.tasks.size
      const code = state.failing(request)
      const isLater = state.isPaused || state.isSlow
      if (code === undefined && !isLater) work(request)
      if (code === undefined && state.isSlow) later.set(uid, () => work(request))
      const status = code ? 'failed' : isLater ? 'enqueued' : 'succeeded'
      state.tasks.set(uid, { uid, status, error: code ? { code, message: '' } : null, enqueuedAt })
      return { taskUid: uid, indexUid: null, status: 'enqueued', type: 'x', enqueuedAt }
    })
  const read = (route: string, isPart: string, answer: (index: PlayedIndex, request: SeenRequest) => unknown) =>
    server.answer(route, (request, response) => {
      const index = state.indexes.get(nameIn(request))
      if (index && request.path.includes(isPart)) return answer(index, request)
      response.writeHead(404, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: 'm', code: 'index_not_found', type: 't', link: '' }))
      return undefined
    })

  read('GET /indexes/', '', (index, { path }) => {
    if (path.includes('/settings')) return index.settings
    if (path.includes('/stats')) return { numberOfDocuments: index.documents.size }
    const params = new URLSearchParams(path.split('?')[1])
    const ids = params.get('ids')?.split(',')
    const all = [...index.documents.values()].filter(({ id }) => !ids || ids.includes(id))
    return { results: all.slice(Number(params.get('offset') ?? 0)).map(({ id, version }) => ({ id, version })) }
  })
  server.answer('GET /indexes?', () => ({ results: [...state.indexes.keys()].map((uid) => ({ uid })) }))
  server.answer('GET /tasks?', ({ path }) => {
    const params = new URLSearchParams(path.split('?')[1])
    const uids = params.get('uids')?.split(',').map(Number)
    const results = [...state.tasks.values()].filter(({ uid }) => uids?.includes(uid))
    return { results, total: [...state.tasks.values()].filter(({ status }) => status === 'enqueued').length }
  })
  server.answer('GET /tasks/', ({ path }) => {
    const uid = Number(path.split('/').at(-1))
    doUpTo(uid)
    return state.tasks.get(uid)
  })
  write('PATCH /indexes/', (request) => {
    const index = indexOf(request)
    index.settings = state.settle({ ...index.settings, ...(request.body as Record<string, unknown>) })
  })
  write('POST /indexes/', (request) => {
    const { documents } = indexOf(request)
    if (request.path.includes('/delete-batch')) for (const id of request.body as string[]) documents.delete(id)
    else for (const document of request.body as Stored[]) documents.set(document.id, document)
  })
  write('DELETE /indexes/', (request) => void state.indexes.delete(nameIn(request)))
  const swap = ({ body }: SeenRequest) => {
    const [one, other] = (body as { indexes: [string, string] }[])[0]!.indexes
    const [first, second] = [state.indexes.get(one)!, state.indexes.get(other)!]
    state.indexes.set(one, second).set(other, first)
  }
  write('POST /swap-indexes', swap, async () => {
    const work = beforeSwap
    beforeSwap = async () => undefined
    await work()
  })
  return state
}
