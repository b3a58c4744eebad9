import { describe, expect, it } from 'vitest'
import { MeilisearchEngine } from '../meilisearch/meilisearch-engine.server.ts'
import { describeEngine } from './engine-contract.ts'

const host = process.env['MEILI_URL']

if (host) {
  describeEngine('Meilisearch', async () => new MeilisearchEngine({ host, apiKey: process.env['MEILI_KEY'] }))
} else {
  console.info('The search contract was not run on Meilisearch: MEILI_URL is not set.')
  describe('search engine contract: Meilisearch', () => {
    it('is not run, and the engine says why when there is no server', async () => {
      const engine = new MeilisearchEngine({ host: 'http://127.0.0.1:9', timeoutMs: 500 })
      expect(await engine.health()).toMatchObject({ ok: false, detail: expect.stringContaining('connection') })
    })
  })
}
