import { env } from '#app/platform/env/env.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import { EmbeddedEngine } from '#search/embedded/embedded-engine.ts'
import type { SearchEngine } from '#search/engine.ts'
import { MeilisearchEngine } from '#search/meilisearch/meilisearch-engine.server.ts'

/** The engine of this process: Meilisearch when it is configured, the embedded one otherwise. */
export const searchEngine = (): SearchEngine =>
  remember('search-engine', () => {
    const { MEILI_URL, MEILI_KEY } = env()
    if (!MEILI_URL) return new EmbeddedEngine()
    return new MeilisearchEngine({ host: MEILI_URL, ...(MEILI_KEY ? { apiKey: MEILI_KEY } : {}) })
  })

/** Whether search answers, and how many listings it knows. */
export async function searchHealth(): Promise<{ ok: boolean; detail?: string }> {
  const engine = searchEngine()
  const health = await engine.health()
  if (!health.ok) return health
  const { docs, pending } = await engine.stats('listings')
  return { ok: true, detail: health.detail ?? `${docs} listings${pending ? `, ${pending} waiting` : ''}` }
}
