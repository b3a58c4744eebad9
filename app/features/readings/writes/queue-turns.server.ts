import type { Tx } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { currentConsent, type ReaderService } from '../running-reader.server.ts'

/**
 * Lets the reader turn to published listings of participants who consent.
 * @param which one listing, all of one participant, or all
 */
export async function queueTurns(
  tx: Tx,
  service: ReaderService,
  which: { listingId?: string; participantId?: string },
  now: Date,
): Promise<number> {
  const { recipient, textVersion } = currentConsent(service)
  const one = which.listingId ? Prisma.sql`AND l."id" = ${which.listingId}::uuid` : Prisma.empty
  const own = which.participantId ? Prisma.sql`AND l."participantId" = ${which.participantId}::uuid` : Prisma.empty
  return tx.$executeRaw`
    INSERT INTO "ReadingTurn" ("listingId", "dueAt")
    SELECT l."id", ${now} FROM "Listing" l
      JOIN "ReaderConsent" c ON c."participantId" = l."participantId"
    WHERE l."status" = 'published' AND c."recipient" = ${recipient} AND c."textVersion" = ${textVersion} ${one} ${own}
    ON CONFLICT ("listingId") DO UPDATE SET "dueAt" = EXCLUDED."dueAt", "tries" = 0, "suspiciousAt" = NULL`
}
