// A process of its own per size, so that memory is counted from nothing: embedded.ts build|start COUNT FILE
import { GrowingEngine } from '#search/embedded/growing-engine.server.ts'
import { askEngine, benchIndex, measureEngine } from './engine.ts'
import { keywords } from './listings.ts'
import { seconds, timeEach } from './measure.ts'

const QUERIES = 300
const MARKER = { rules: 'bench', since: '' }

async function build(engine: GrowingEngine, count: number, file: string) {
  const figures = await measureEngine(engine, count)
  const saveSeconds = await seconds(() => engine.snapshots.save(benchIndex.name, file, MARKER))
  return { ...figures, inThread: engine.isInThread, saveSeconds }
}

async function start(engine: GrowingEngine, file: string) {
  const before = process.memoryUsage.rss()
  const startSeconds = await seconds(async () => {
    if (!(await engine.snapshots.load(benchIndex, file, MARKER.rules))) throw new Error('the file was not loaded')
    await askEngine(engine, '東京')
  })
  await timeEach(keywords(QUERIES), (text) => askEngine(engine, text))
  return { startSeconds, rssMb: (process.memoryUsage.rss() - before) / 1e6 }
}

const [mode, size = '0', file = ''] = process.argv.slice(2)
const count = Number(size)
const engine = new GrowingEngine({ expectedDocs: async () => count })
console.log(JSON.stringify(mode === 'build' ? await build(engine, count, file) : await start(engine, file)))
await engine.close()
