import { env } from '#app/platform/env/env.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import { HttpEmbedder } from '#search/embedder/http-embedder.server.ts'
import { GrowingEngine } from '#search/embedded/growing-engine.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { listingsIndex } from '#search/listings-index.ts'
import type { Embedding } from '#search/meilisearch/embedding.ts'
import { MeilisearchEngine } from '#search/meilisearch/meilisearch-engine.server.ts'
import { readDriftMark } from './indexing/drift-mark.server.ts'
import { countPublished } from './indexing/published-listings.server.ts'

/** A thread that dies of what it is filled with would die again and again. */
const MAX_REFILLS = 3

interface Refills {
  count: number
  run?: () => Promise<void>
}

const refills = (): Refills => remember('search-refills', () => ({ count: 0 }))

function refill(error: Error): void {
  const known = refills()
  known.count += 1
  log.error({ error: describeError(error), count: known.count }, 'the search thread died')
  if (known.count > MAX_REFILLS) return
  known.run?.().catch((failure: unknown) => log.error({ error: describeError(failure) }, 'search index not refilled'))
}

/** Says how the index is filled when the engine has lost it. */
export function refillWith(run: () => Promise<void>): void {
  refills().run = run
}

/** Finding by meaning, where the operator has configured it as a whole. */
function embedding(): Embedding | undefined {
  const { MEILI_EMBEDDER: source, MEILI_EMBEDDER_URL: url, MEILI_EMBEDDER_MODEL: model, ...rest } = env()
  const dimensions = rest.MEILI_EMBEDDER_DIMENSIONS
  if (source === 'off' || !url || !model || !dimensions) return undefined
  const endpoint = { url, model, dimensions, ...(rest.MEILI_EMBEDDER_KEY ? { apiKey: rest.MEILI_EMBEDDER_KEY } : {}) }
  const from = source === 'userProvided' ? { source, embedder: new HttpEmbedder(endpoint) } : { source, ...endpoint }
  return { from, semanticRatio: rest.MEILI_EMBEDDER_RATIO }
}

function meilisearch(host: string, apiKey: string | undefined): MeilisearchEngine {
  const byMeaning = embedding()
  return new MeilisearchEngine({
    host,
    ...(apiKey ? { apiKey } : {}),
    ...(byMeaning ? { embedding: byMeaning } : {}),
    indexes: [listingsIndex],
    onTrouble: (error) => log.warn({ error: describeError(error) }, 'found by words alone: the embedder is away'),
  })
}

/** The engine of this process: Meilisearch when it is configured, the embedded one otherwise. */
export const searchEngine = (): SearchEngine =>
  remember('search-engine', () => {
    const { MEILI_URL, MEILI_KEY } = env()
    if (MEILI_URL) return meilisearch(MEILI_URL, MEILI_KEY)
    return new GrowingEngine({
      expectedDocs: countPublished,
      onMoved: () => log.info('the search index has a thread of its own'),
      onLost: refill,
      onTrouble: (error) => log.error({ error: describeError(error) }, 'the search index stays in the web thread'),
    })
  })

/** Whether search answers, and how many listings it knows. */
export async function searchHealth(): Promise<{ ok: boolean; detail?: string }> {
  const engine = searchEngine()
  const health = await engine.health()
  if (!health.ok) return health
  try {
    const { docs, pending } = await engine.stats(listingsIndex.name)
    const drift = engine.server && (await readDriftMark())
    const differing = drift ? `, settings differ: ${drift.names.join(' ')}` : ''
    const counts = `${docs} listings${pending ? `, ${pending} waiting` : ''}${differing}`
    return { ok: true, detail: health.detail ?? counts }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    return { ok: false, detail: error.reason === 'no_index' ? 'the index is being filled' : error.reason }
  }
}
