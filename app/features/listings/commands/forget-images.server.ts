import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'

/** Long enough for whoever took a picture out by mistake and has the page still open. */
const KEEP_UNUSED_MS = DAY_MS
const BATCH = 500

/**
 * Deletes the pictures nothing shows any more: no working copy, no listing, none of its versions, no piece of work, no
 * profile. Versions are kept, so a picture that was ever published stays as long as its listing.
 * @returns how many were deleted
 */
export async function forgetImages(): Promise<number> {
  const before = new Date(clock.now().getTime() - KEEP_UNUSED_MS)
  return db.$executeRaw`
    DELETE FROM "Image" WHERE "id" IN (
      SELECT i."id" FROM "Image" i
      WHERE i."createdAt" < ${before}
        AND NOT EXISTS (SELECT 1 FROM "Participant" p WHERE p."logoImageId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "PortfolioPiece" w WHERE w."imageId" = i."id")
        AND NOT EXISTS (
          SELECT 1 FROM "Listing" l
          LEFT JOIN "ListingDraft" d ON d."listingId" = l."id"
          LEFT JOIN "ListingConfidential" c ON c."listingId" = l."id"
          LEFT JOIN "ListingVersion" v ON v."listingId" = l."id"
          WHERE l."participantId" = i."participantId"
            AND strpos(concat(l."details", d."fields", c."details", v."open", v."confidential"), i."id"::text) > 0)
      LIMIT ${BATCH}
      FOR UPDATE SKIP LOCKED)`
}
