import { valueColumns } from '#app/features/listings/listing-values.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { SearchDocument } from '#search/document.ts'
import { indexedColumns, toSearchDocument } from '../search-document.ts'

const DOCUMENTS_AT_ONCE = 500
const VERSIONS_AT_ONCE = 10_000
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

const publishedScope = (where: Prisma.ListingWhereInput): Prisma.ListingWhereInput => ({
  ...where,
  status: 'published',
  ...systemScope('the index holds every published listing'),
})

/** How many listings belong into the index. */
export const countPublished = (): Promise<number> => db.listing.count({ where: publishedScope({}) })

/** The documents of those listings that are published now. */
export async function readDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  const rows = await db.listing.findMany({
    where: publishedScope({ id: { in: [...ids] } }),
    select: { ...valueColumns, ...indexedColumns },
  })
  return rows.map(toSearchDocument)
}

/** All documents, 500 at a time. */
export async function* publishedDocuments(): AsyncGenerator<SearchDocument[]> {
  for (let after = FIRST_ID; ;) {
    const rows = await db.listing.findMany({
      where: publishedScope({ id: { gt: after } }),
      orderBy: { id: 'asc' },
      take: DOCUMENTS_AT_ONCE,
      select: { ...valueColumns, ...indexedColumns },
    })
    if (rows.length === 0) return
    yield rows.map(toSearchDocument)
    after = rows.at(-1)!.id
  }
}

/** Version by id of those of the listings that are published now; of all without `ids`. */
export async function publishedVersions(ids?: readonly string[]): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  for (let after = FIRST_ID; ;) {
    const rows = await db.listing.findMany({
      where: publishedScope({ id: { gt: after, ...(ids ? { in: [...ids] } : {}) } }),
      orderBy: { id: 'asc' },
      take: VERSIONS_AT_ONCE,
      select: { id: true, version: true },
    })
    for (const { id, version } of rows) versions.set(id, version)
    if (rows.length < VERSIONS_AT_ONCE) return versions
    after = rows.at(-1)!.id
  }
}

/** The published listings that changed in any way at or after that time. */
export async function changedSince(since: Date): Promise<string[]> {
  const where = publishedScope({ updatedAt: { gte: since } })
  const rows = await db.listing.findMany({ where, select: { id: true } })
  return rows.map(({ id }) => id)
}
