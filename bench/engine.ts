import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine, Ticket } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { keywords, listings } from './listings.ts'
import { seconds, timeEach, type Times } from './measure.ts'

/** What is measured of every engine behind the search port. */
export interface EngineFigures {
  readonly buildSeconds: number
  readonly keyword: Times
  /** A keyword with the counts of four facets. */
  readonly directory: Times
  /** Until the change is found. */
  readonly update: Times
}

const QUERIES = 300
const UPDATES = 200
const AT_ONCE = 500
const TIMEOUT_MS = 30 * 60_000

/** An index of its own: a server may hold that of the application. */
export const benchIndex = { ...listingsIndex, name: 'bench' }

/** Documents as an engine takes them in, 500 at a time. */
async function* batchesOf(documents: Iterable<SearchDocument>): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = []
  for (const document of documents) {
    batch.push(document)
    if (batch.length === AT_ONCE) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

async function settled(written: Promise<Ticket>): Promise<void> {
  const outcome = await (await written).done({ timeoutMs: TIMEOUT_MS })
  if (!outcome.ok) throw outcome.error
}

/** Fills the index anew. */
export const fillEngine = (engine: SearchEngine, documents: Iterable<SearchDocument>): Promise<void> =>
  settled(engine.rebuild(benchIndex, batchesOf(documents)))

/** A keyword as the directory asks for it. @returns ids, best first */
export async function askEngine(engine: SearchEngine, text: string, facets: readonly string[] = []): Promise<string[]> {
  const { hits } = await engine.search(benchIndex.name, { text, audience: 'member', facets })
  return hits.map(({ id }) => id)
}

/** Fills an engine with as many generated listings and measures it. */
export async function measureEngine(engine: SearchEngine, count: number): Promise<EngineFigures> {
  const buildSeconds = await seconds(() => fillEngine(engine, listings(count)))
  const keyword = await timeEach(keywords(QUERIES), (text) => askEngine(engine, text))
  const facets = ['track', 'side', 'prefecture', 'industry']
  const directory = await timeEach(keywords(QUERIES), (text) => askEngine(engine, text, facets))
  let version = 1
  const update = await timeEach([...listings(UPDATES)], (document) => {
    version += 1
    return settled(engine.upsert(benchIndex.name, [{ ...document, version, title: `${document.title}（更新）` }]))
  })
  return { buildSeconds, keyword, directory, update }
}
