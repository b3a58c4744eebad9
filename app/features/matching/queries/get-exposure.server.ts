import type { Actor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { type ExposureMeasures, measureExposure } from '../exposure-measures.ts'

const EXPOSURE_DAYS = 30
const ROWS = 20

export interface ExposedListing {
  id: string
  title: string
  track: string
  side: ListingSide
  publishedAt: string
  participantId: string
  participantName: string
  shown: number
  opened: number
  asked: number
}

export interface ExposedParticipant {
  id: string
  name: string
  listings: number
  shown: number
}

export interface ExposurePage {
  days: number
  measures: ExposureMeasures
  most: ExposedListing[]
  never: ExposedListing[]
  participants: ExposedParticipant[]
}

const since = () => new Date(clock.now().getTime() - EXPOSURE_DAYS * DAY_MS)

interface ListingRow extends Omit<ExposedListing, 'publishedAt' | 'shown' | 'opened' | 'asked'> {
  publishedAt: Date
  shown: bigint
  opened: bigint
  asked: bigint
}

const toListing = (row: ListingRow): ExposedListing => ({
  ...row,
  publishedAt: row.publishedAt.toISOString(),
  ...{ shown: Number(row.shown), opened: Number(row.opened), asked: Number(row.asked) },
})

/** Published listings by how often they were shown as a match, then the oldest first. */
async function listings(descending: boolean, take: number, skip: number): Promise<ExposedListing[]> {
  const rows = await db.$queryRaw<ListingRow[]>`
    SELECT l."id", l."title", l."track", l."side", l."publishedAt", p."id" AS "participantId", p."name" AS "participantName",
      count(i."day") AS shown, count(i."openedAt") AS opened, count(i."askedAt") AS asked
    FROM "Listing" l JOIN "Participant" p ON p."id" = l."participantId"
      LEFT JOIN "MatchImpression" i ON i."otherListingId" = l."id" AND i."day" >= ${since()}
    WHERE l."status" = 'published' AND l."publishedAt" IS NOT NULL GROUP BY l."id", p."id"
    ORDER BY CASE WHEN ${descending} THEN -count(i."day") ELSE count(i."day") END, l."publishedAt", l."id"
    LIMIT ${take} OFFSET ${skip}`
  return rows.map(toListing)
}

async function histogram() {
  const rows = await db.$queryRaw<{ shown: bigint; listings: bigint }[]>`
    SELECT shown, count(*) AS listings FROM (
      SELECT count(i."day") AS shown FROM "Listing" l
        LEFT JOIN "MatchImpression" i ON i."otherListingId" = l."id" AND i."day" >= ${since()}
      WHERE l."status" = 'published' AND l."publishedAt" IS NOT NULL GROUP BY l."id") AS counted
    GROUP BY shown`
  return rows.map((row) => ({ shown: Number(row.shown), listings: Number(row.listings) }))
}

async function participants(): Promise<ExposedParticipant[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; listings: bigint; shown: bigint }[]>`
    SELECT p."id", p."name", count(DISTINCT l."id") AS listings, count(i."day") AS shown
    FROM "Listing" l JOIN "Participant" p ON p."id" = l."participantId"
      JOIN "MatchImpression" i ON i."otherListingId" = l."id" AND i."day" >= ${since()}
    WHERE l."status" = 'published' GROUP BY p."id" ORDER BY shown DESC, p."id" LIMIT ${ROWS}`
  return rows.map((row) => ({ ...row, listings: Number(row.listings), shown: Number(row.shown) }))
}

/** How evenly matches were shown in the last days, for the operator. @throws AppError request.forbidden */
export async function getExposure(actor: Actor): Promise<ExposurePage> {
  requirePermission(actor, 'console:read')
  const [often, most, least, byParticipant] = await Promise.all([
    histogram(),
    listings(true, ROWS, 0),
    listings(false, ROWS, 0),
    participants(),
  ])
  return {
    days: EXPOSURE_DAYS,
    measures: measureExposure(often),
    most: most.filter(({ shown }) => shown > 0),
    never: least.filter(({ shown }) => shown === 0),
    participants: byParticipant,
  }
}

const BATCH = 1_000

/** Every published listing with its numbers, most shown first. @throws AppError request.forbidden */
export async function* exposedListings(actor: Actor): AsyncGenerator<ExposedListing> {
  requirePermission(actor, 'console:read')
  for (let skip = 0; ; skip += BATCH) {
    const batch = await listings(true, BATCH, skip)
    yield* batch
    if (batch.length < BATCH) return
  }
}
