// A process of its own per size, so that memory is counted from nothing: embedded.ts build|start COUNT FILE
import { GrowingEngine } from '#search/embedded/growing-engine.server.ts'
import type { SearchDocument } from '#search/document.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { keywords, listings } from './listings.ts'
import { seconds, timeEach } from './measure.ts'

const QUERIES = 300
const UPDATES = 200
const { name } = listingsIndex
const MARKER = { rules: 'bench', since: '' }

async function* batches(count: number): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = []
  for (const document of listings(count)) {
    batch.push(document)
    if (batch.length === 500) {
      yield batch
      batch = []
    }
  }
  yield batch
}

const changed = (): SearchDocument[] =>
  [...listings(UPDATES)].map((document) => ({ ...document, version: 2, title: `${document.title}（更新）` }))

async function build(engine: GrowingEngine, count: number, file: string) {
  const buildSeconds = await seconds(() => engine.rebuild(listingsIndex, batches(count)))
  const keyword = await timeEach(keywords(QUERIES), (text) => engine.search(name, { text, audience: 'member' }))
  const directory = await timeEach(keywords(QUERIES), (text) =>
    engine.search(name, { text, audience: 'member', facets: ['track', 'side', 'prefecture', 'industry'] }),
  )
  const update = await timeEach(changed(), (document) => engine.upsert(name, [document]))
  const saveSeconds = await seconds(() => engine.snapshots.save(name, file, MARKER))
  return { inThread: engine.isInThread, buildSeconds, keyword, directory, update, saveSeconds }
}

async function start(engine: GrowingEngine, file: string) {
  const before = process.memoryUsage.rss()
  const startSeconds = await seconds(async () => {
    if (!(await engine.snapshots.load(listingsIndex, file, MARKER.rules))) throw new Error('the file was not loaded')
    await engine.search(name, { text: '東京', audience: 'member' })
  })
  await timeEach(keywords(QUERIES), (text) => engine.search(name, { text, audience: 'member' }))
  return { startSeconds, rssMb: (process.memoryUsage.rss() - before) / 1e6 }
}

const [mode, size = '0', file = ''] = process.argv.slice(2)
const count = Number(size)
const engine = new GrowingEngine({ expectedDocs: async () => count })
console.log(JSON.stringify(mode === 'build' ? await build(engine, count, file) : await start(engine, file)))
await engine.close()
