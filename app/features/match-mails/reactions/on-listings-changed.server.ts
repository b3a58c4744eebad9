import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'

/** So long the index may take to know of a change; changes that follow each other are looked at once. */
const SETTLES_MS = MINUTE_MS / 4

/** Puts published listings on the list of those whose counterparts are looked through, each once. */
async function askForChecks(listingIds: readonly string[]): Promise<void> {
  const dueAt = new Date(clock.now().getTime() + SETTLES_MS)
  await db.$executeRaw`
    INSERT INTO "MatchCheck" ("listingId", "dueAt")
    SELECT "id", ${dueAt} FROM "Listing" WHERE "id" = ANY(${[...listingIds]}::uuid[]) AND "status" = 'published'
    ORDER BY "id"
    ON CONFLICT ("listingId") DO UPDATE SET "dueAt" = excluded."dueAt"`
}

/** Looks for strong matches of a listing that has been published or changed, a little later. */
export const onListingChanged = ({ listingId }: { listingId: string }): Promise<void> => askForChecks([listingId])

/** The same for an import. */
export const onListingsImported = ({ listingIds }: { listingIds: string[] }): Promise<void> => askForChecks(listingIds)
