import { SingleBar } from 'cli-progress'
import { saveIndex } from '#app/features/directory/indexing/index-files.server.ts'
import { fillIndex, INDEX_LOCK } from '#app/features/directory/indexing/fill-index.server.ts'
import { countPublished } from '#app/features/directory/indexing/published-listings.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendEvent } from '#app/platform/jobs/outbox.server.ts'
import { inOneProcess } from '#app/platform/only-one.server.ts'
import type { SearchDocument } from '#search/document.ts'
import { StoredEngine } from '#search/embedded/stored-engine.server.ts'
import type { SearchEngine } from '#search/engine.ts'

/** Builds the index anew from the database while the old one goes on answering. */
export async function reindex(): Promise<void> {
  const live = searchEngine()
  if (!live.snapshots) {
    const filled = await inOneProcess(INDEX_LOCK, () => fill(live))
    if (!filled) throw new Error('Another process is filling the index; it will be up to date when that has ended.')
    return console.log(`${filled.result} listings are in the new index, which has taken the place of the old one.`)
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
  async function* counted(batches: AsyncIterable<SearchDocument[]>): AsyncGenerator<SearchDocument[]> {
    for await (const documents of batches) {
      yield documents
      docs += documents.length
      bar.update(docs)
    }
  }
  try {
    await fillIndex(engine, counted)
    return docs
  } finally {
    bar.stop()
  }
}
