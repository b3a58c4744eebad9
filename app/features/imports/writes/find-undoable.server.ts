import type { Tx } from '#app/platform/db.server.ts'
import type { UndoReport } from '../import-report.ts'

/** One listing an import has written, and whether it still stands as it was written. */
export interface WrittenListing {
  line: number
  listingId: string
  isNew: boolean
  previousVersion: number | null
  status: string
  /** Why it must be left alone; null where nobody has gone on with it. */
  why: UndoReport['left'][number]['why'] | null
}

/**
 * The next listings an import has written, locked until the end of the transaction. A new one may be removed as long as
 * nobody has edited it or moved it on; a changed one may be put back as long as nobody has edited it. What belongs to a
 * client who has taken over is the client's.
 * @param after the last line of the piece before; 0 to begin with
 */
export async function findWritten(
  tx: Tx,
  { id, participantId, submits }: { id: string; participantId: string | null; submits: boolean },
  after: number,
  limit: number,
): Promise<WrittenListing[]> {
  const untouched = submits ? ['draft', 'in_review'] : ['draft']
  return tx.$queryRaw<WrittenListing[]>`
    SELECT r."line", r."listingId", r."isNew", r."previousVersion", l."status"::text AS "status",
      CASE
        WHEN ${participantId}::uuid IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM "ReferrerClient" c WHERE c."clientParticipantId" = l."participantId"
            AND c."referrerParticipantId" = ${participantId}::uuid AND c."endedAt" IS NULL) THEN 'taken_over'
        WHEN r."isNew" AND NOT (l."status"::text = ANY(${untouched})) THEN 'moved'
        WHEN l."version" <> r."writtenVersion"
          OR EXISTS (SELECT 1 FROM "ListingDraft" d WHERE d."listingId" = l."id")
          OR EXISTS (SELECT 1 FROM "Image" i WHERE i."listingId" = l."id") THEN 'changed'
      END AS "why"
    FROM "ImportBatchRow" r JOIN "Listing" l ON l."id" = r."listingId"
    WHERE r."batchId" = ${id}::uuid AND r."line" > ${after}
    ORDER BY r."line" LIMIT ${limit} FOR UPDATE OF l`
}

/** Removes new listings as if they had never been; all that hangs on them goes with them. */
export const removeListings = (tx: Tx, ids: readonly string[]) =>
  tx.$executeRaw`DELETE FROM "Listing" WHERE "id" = ANY(${ids}::uuid[])`

/** Removes the participants an import has brought and nobody has taken up: they came in that very instant. */
export const removeBrought = (tx: Tx, broughtAt: Date) =>
  tx.$executeRaw`
    DELETE FROM "Participant" p WHERE p."createdAt" = ${broughtAt} AND p."externalId" IS NOT NULL AND NOT p."isDemo"
      AND p."verificationStatus" = 'unverified'
      AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."participantId" = p."id")
      AND NOT EXISTS (SELECT 1 FROM "Listing" l WHERE l."participantId" = p."id")`
