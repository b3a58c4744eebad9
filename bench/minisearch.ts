// A process of its own per size, so that memory is counted from nothing: node --expose-gc … minisearch.ts COUNT
import { keywords, listings } from './listings.ts'
import { seconds, timeEach } from './measure.ts'
import { MiniIndex } from './mini-index.ts'

const QUERIES = 100
const UPDATES = 200

const count = Number(process.argv[2])
const before = process.memoryUsage.rss()
const index = new MiniIndex()
const buildSeconds = await seconds(async () => index.fill(listings(count)))
const keyword = await timeEach(keywords(QUERIES), async (text) => index.ask(text))
const update = await timeEach([...listings(UPDATES)], async (document) =>
  index.update({ ...document, title: `${document.title}（更新）` }),
)
// What filling has left behind is not counted.
globalThis.gc?.()
const rssMb = (process.memoryUsage.rss() - before) / 1e6
console.log(JSON.stringify({ buildSeconds, keyword, update, rssMb }))
