import { valueColumns } from '#app/features/listings/listing-values.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { SearchDocument } from '#search/document.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { searchEngine } from '../search-engine.server.ts'
import { indexedColumns, toSearchDocument } from '../search-document.ts'

const BATCH = 500
const columns = { ...valueColumns, ...indexedColumns }

/** Brings the engine in step with the rows as they are now: published ones are put in, all others taken out. */
export async function indexListings(ids: readonly string[]): Promise<void> {
  const published = await db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', ...systemScope('the index holds every published listing') },
    select: columns,
  })
  const found = new Set(published.map(({ id }) => id))
  const engine = searchEngine()
  await engine.upsert(listingsIndex.name, published.map(toSearchDocument))
  await engine.remove(
    listingsIndex.name,
    ids.filter((id) => !found.has(id)),
  )
}

async function* publishedListings(): AsyncGenerator<SearchDocument[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.listing.findMany({
      where: { id: { gt: after }, status: 'published', ...systemScope('the index holds every published listing') },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: columns,
    })
    if (rows.length === 0) return
    yield rows.map(toSearchDocument)
    after = rows.at(-1)!.id
  }
}

/** Builds the index anew beside the live one and swaps. */
export async function rebuildIndex(): Promise<void> {
  const ticket = await searchEngine().rebuild(listingsIndex, publishedListings())
  const outcome = await ticket.done({ timeoutMs: 10 * 60_000 })
  if (!outcome.ok) throw outcome.error
}

/** At start: the embedded engine is filled; an engine of its own keeps what it has. */
export async function prepareIndex(): Promise<void> {
  const engine = searchEngine()
  await engine.ensureIndex(listingsIndex)
  const { docs } = await engine.stats(listingsIndex.name)
  if (!engine.capabilities.asyncIndexing || docs === 0) await rebuildIndex()
}
