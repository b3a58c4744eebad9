import { SingleBar } from 'cli-progress'
import { saveIndex } from '#app/features/directory/indexing/index-files.server.ts'
import { countPublished, publishedDocuments } from '#app/features/directory/indexing/published-listings.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendEvent } from '#app/platform/jobs/outbox.server.ts'
import type { SearchDocument } from '#search/document.ts'
import { StoredEngine } from '#search/embedded/stored-engine.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { listingsIndex } from '#search/listings-index.ts'

const TIMEOUT_MS = 30 * 60_000

/** Builds the index anew from the database while the old one goes on answering. */
export async function reindex(): Promise<void> {
  const live = searchEngine()
  if (!live.snapshots) {
    const docs = await fill(live)
    return console.log(`${docs} listings are in the new index, which has taken the place of the old one.`)
  }
  const beside = new StoredEngine()
  const docs = await fill(beside)
  await saveIndex(beside.snapshots, 'new')
  await db.$transaction((tx) => sendEvent(tx, 'search.index_made', {}))
  console.log(
    `${docs} listings are in the new index. A running application takes it over within seconds, with what changed\n` +
      'meanwhile; one that is not running loads it at its next start.',
  )
}

async function fill(engine: SearchEngine): Promise<number> {
  const bar = new SingleBar({ format: 'listings {bar} {value}/{total} {eta_formatted}', hideCursor: true })
  bar.start(await countPublished(), 0)
  let docs = 0
  async function* counted(): AsyncGenerator<SearchDocument[]> {
    for await (const documents of publishedDocuments()) {
      yield documents
      docs += documents.length
      bar.update(docs)
    }
  }
  try {
    const ticket = await engine.rebuild(listingsIndex, counted())
    const outcome = await ticket.done({ timeoutMs: TIMEOUT_MS })
    if (!outcome.ok) throw outcome.error
    return docs
  } finally {
    bar.stop()
  }
}
