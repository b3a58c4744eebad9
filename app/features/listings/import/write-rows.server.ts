import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/db.server.ts'
import type { StoredValues } from '../listing-values.ts'
import type { ImportRecord } from './import-line.ts'

// One statement for a whole batch, the rows as one JSON value: row by row, and also through the client's createMany,
// a hundred thousand lines would take many minutes.

export interface Rewritten {
  id: string
  stored: StoredValues
}

export interface Inserted extends Rewritten, Pick<ImportRecord, 'externalId' | 'track' | 'side'> {
  participantId: string
  status: 'published' | 'draft' | 'in_review'
}

/** What a listing said before it was rewritten. */
export interface KeptVersion {
  listingId: string
  version: number
  open: object
  confidential: object
  switches: object
}

const asJson = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))

const flat = ({ stored, ...row }: Rewritten) => ({ ...row, ...stored.columns, details: stored.details })

async function writeConfidential(tx: Tx, rows: readonly Rewritten[]): Promise<void> {
  const json = asJson(rows.map(({ id, stored }) => ({ id, details: stored.confidential })))
  await tx.$executeRaw`
    INSERT INTO "ListingConfidential" ("listingId", "details")
    SELECT r."id", r."details" FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "details" jsonb)
    ON CONFLICT ("listingId") DO UPDATE SET "details" = excluded."details"`
}

/** Adds participants; those whose external id is known are left as they are. */
export async function addParticipants(
  tx: Tx,
  participants: readonly ImportRecord['participant'][],
  { isVerified, isDemo, now }: { isVerified: boolean; isDemo: boolean; now: Date },
): Promise<void> {
  const json = asJson(participants.map((participant) => ({ id: randomUUID(), ...participant })))
  const status = isVerified ? 'verified' : 'unverified'
  await tx.$executeRaw`
    INSERT INTO "Participant"
      ("id", "externalId", "name", "kinds", "verificationStatus", "verifiedAt", "isDemo", "createdAt", "updatedAt")
    SELECT r."id", r."externalId", r."name", r."kinds"::"ParticipantKind"[], ${status}::"VerificationStatus",
      ${isVerified ? now : null}, ${isDemo}, ${now}, ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "externalId" text, "name" text, "kinds" text[])
    ON CONFLICT ("externalId") DO NOTHING`
}

/** Adds listings with both their parts. @throws when an external id or an id is there already */
export async function insertListings(
  tx: Tx,
  rows: readonly Inserted[],
  { isDemo, now }: { isDemo: boolean; now: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "Listing" ("id", "participantId", "externalId", "track", "side", "status", "title", "teaser", "industry",
      "prefecture", "municipality", "tags", "priceMinYen", "priceMaxYen", "employees", "details", "hiddenFrom", "isDemo",
      "createdAt", "updatedAt", "publishedAt")
    SELECT r."id", r."participantId", r."externalId", r."track", r."side"::"ListingSide", r."status"::"ListingStatus",
      r."title", r."teaser", r."industry", r."prefecture", r."municipality", r."tags", r."priceMinYen", r."priceMaxYen",
      r."employees", r."details", r."hiddenFrom", ${isDemo}, ${now}, ${now}, CASE WHEN r."status" = 'published' THEN ${now}::timestamptz END
    FROM jsonb_to_recordset(${asJson(rows.map(flat))}::jsonb) AS r(
      "id" uuid, "participantId" uuid, "externalId" text, "track" text, "side" text, "status" text, "title" text, "teaser" text,
      "industry" text, "prefecture" text, "municipality" text, "tags" text[], "priceMinYen" bigint,
      "priceMaxYen" bigint, "employees" int, "details" jsonb,
      "hiddenFrom" text[])`
  await writeConfidential(tx, rows)
}

/** Keeps what listings say now; a version that is kept already stays as it is. */
export async function keepVersions(
  tx: Tx,
  rows: readonly KeptVersion[],
  { memberId, now }: { memberId: string | null; now: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "ListingVersion"
      ("id", "listingId", "version", "open", "confidential", "switches", "changedByMemberId", "createdAt")
    SELECT gen_random_uuid(), r."listingId", r."version", r."open", r."confidential", r."switches", ${memberId}::uuid, ${now}
    FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS r(
      "listingId" uuid, "version" int, "open" jsonb, "confidential" jsonb, "switches" jsonb)
    ON CONFLICT ("listingId", "version") DO NOTHING`
}

/** Replaces what listings say, as their next version. @returns the version of each */
export async function rewriteListings(tx: Tx, rows: readonly Rewritten[], now: Date): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const written = await tx.$queryRaw<{ id: string; version: number }[]>`
    UPDATE "Listing" AS l SET
      "title" = r."title", "teaser" = r."teaser", "industry" = r."industry", "prefecture" = r."prefecture",
      "municipality" = r."municipality", "tags" = r."tags", "priceMinYen" = r."priceMinYen",
      "priceMaxYen" = r."priceMaxYen", "employees" = r."employees", "details" = r."details",
      "hiddenFrom" = r."hiddenFrom",
      "version" = l."version" + 1, "updatedAt" = ${now}
    FROM jsonb_to_recordset(${asJson(rows.map(flat))}::jsonb) AS r(
      "id" uuid, "title" text, "teaser" text, "industry" text, "prefecture" text, "municipality" text, "tags" text[],
      "priceMinYen" bigint, "priceMaxYen" bigint, "employees" int, "details" jsonb, "hiddenFrom" text[])
    WHERE l."id" = r."id"
    RETURNING l."id", l."version"`
  await writeConfidential(tx, rows)
  return new Map(written.map(({ id, version }) => [id, version]))
}
