import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { build } from 'vite'
import { sampleDocument } from '../contract/sample-documents.ts'
import { listingsIndex } from '../listings-index.ts'
import { searchThread } from './thread-build.ts'
import type { ThreadEngine } from './thread-engine.server.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-thread-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('the built engine starts its thread from the build, without the source', async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [searchThread()],
    build: { ssr: 'search/embedded/thread-engine.server.ts', outDir: folder, emptyOutDir: false, target: 'es2022' },
  })
  const main = join(folder, 'thread-engine.server.js')
  expect(await readFile(main, 'utf8')).not.toContain('thread-boot')
  const built = (await import(/* @vite-ignore */ pathToFileURL(main).href)) as { ThreadEngine: typeof ThreadEngine }
  const engine = new built.ThreadEngine()
  await engine.ensureIndex(listingsIndex)
  await engine.upsert(listingsIndex.name, [sampleDocument('a', { title: '陶芸教室' })])
  const { hits } = await engine.search(listingsIndex.name, { text: '陶芸', audience: 'public' })
  expect(hits.map(({ id }) => id)).toEqual(['a'])
  await engine.close()
}, 30_000)
