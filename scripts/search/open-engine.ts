import { EmbeddedEngine } from '#search/embedded/embedded-engine.ts'
import type { SearchEngine } from '#search/engine.ts'
import { MeilisearchEngine } from '#search/meilisearch/meilisearch-engine.server.ts'

/** The engine a measurement names. @throws Error for another name, or when MEILI_URL is missing */
export function openEngine(name: string): SearchEngine {
  if (name === 'embedded') return new EmbeddedEngine()
  const host = process.env['MEILI_URL']
  if (name !== 'meilisearch') throw new Error(`--engine is embedded or meilisearch, not ${name}`)
  if (!host) throw new Error('--engine meilisearch needs MEILI_URL')
  return new MeilisearchEngine({ host, apiKey: process.env['MEILI_KEY'] })
}
