import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { readerService } from '../running-reader.server.ts'
import { queueTurns } from '../writes/queue-turns.server.ts'

/** Lets the reader turn to a listing that was published or changed. */
export async function noteListingToRead({ listingId }: { listingId: string }): Promise<void> {
  const service = await readerService(db)
  if (service) await queueTurns(db, service, { listingId }, clock.now())
}

/** The same for an import. */
export async function noteListingsToRead({ listingIds }: { listingIds: string[] }): Promise<void> {
  for (const listingId of listingIds) await noteListingToRead({ listingId })
}
