import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type StoredValues, splitValues, valueColumns } from '../listing-values.ts'
import type { ImportError, ImportRecord } from './import-line.ts'

export interface ImportOptions {
  /** `published` vouches for the participants the file brings; `draft` leaves both to be checked. */
  status: 'published' | 'draft'
  isDemo: boolean
}

export interface BatchCounts {
  created: number
  updated: number
  unchanged: number
  /** Published listings that search must read again. */
  changedIds: string[]
  errors: ImportError[]
}

const allOf = systemScope('an import of the operator, whoever the listings belong to')

/** Adds the participants the file brings; those that exist are left as their owners keep them. */
async function participantIds({ tx, now }: CommandContext, records: readonly ImportRecord[], options: ImportOptions) {
  const wanted = new Map(records.map(({ participant }) => [participant.externalId, participant]))
  const isVerified = options.status === 'published'
  await tx.participant.createMany({
    data: [...wanted.values()].map((participant) => ({
      ...participant,
      verificationStatus: isVerified ? ('verified' as const) : ('unverified' as const),
      verifiedAt: isVerified ? now : null,
      isDemo: options.isDemo,
      createdAt: now,
    })),
    skipDuplicates: true,
  })
  const rows = await tx.participant.findMany({
    where: { externalId: { in: [...wanted.keys()] }, ...allOf },
    select: { id: true, externalId: true, verificationStatus: true },
  })
  return new Map(rows.map((row) => [row.externalId, row]))
}

const findExisting = (tx: CommandContext['tx'], records: readonly ImportRecord[]) =>
  tx.listing.findMany({
    where: { externalId: { in: records.map(({ externalId }) => externalId) }, ...allOf },
    select: { ...valueColumns, id: true, externalId: true, participantId: true, status: true, confidential: true },
  })

type Existing = Awaited<ReturnType<typeof findExisting>>[number]

const isSame = (row: Existing, stored: StoredValues): boolean =>
  isDeepStrictEqual(row.details, stored.details) &&
  isDeepStrictEqual(row.confidential?.details ?? {}, stored.confidential) &&
  Object.entries(stored.columns).every(([column, value]) => isDeepStrictEqual(row[column as keyof Existing], value))

interface Change {
  id: string
  stored: StoredValues
}

/** One statement for the whole batch; row by row, a hundred thousand lines would take minutes. */
async function rewrite({ tx, now }: CommandContext, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, stored }) => ({ id, ...stored.columns, details: stored.details }))
  const json = JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
  await tx.$executeRaw`
    UPDATE "Listing" AS l SET
      "title" = r."title", "teaser" = r."teaser", "industry" = r."industry", "prefecture" = r."prefecture",
      "municipality" = r."municipality", "tags" = r."tags", "priceMinYen" = r."priceMinYen",
      "priceMaxYen" = r."priceMaxYen", "employees" = r."employees", "details" = r."details",
      "version" = l."version" + 1, "updatedAt" = ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS r(
      "id" uuid, "title" text, "teaser" text, "industry" text, "prefecture" text, "municipality" text, "tags" text[],
      "priceMinYen" bigint, "priceMaxYen" bigint, "employees" int, "details" jsonb)
    WHERE l."id" = r."id"`
  const confidential = changes.map(({ id, stored }) => ({ id, details: stored.confidential }))
  await tx.$executeRaw`
    INSERT INTO "ListingConfidential" ("listingId", "details")
    SELECT r."id", r."details" FROM jsonb_to_recordset(${JSON.stringify(confidential)}::jsonb) AS r("id" uuid, "details" jsonb)
    ON CONFLICT ("listingId") DO UPDATE SET "details" = excluded."details"`
}

type NewRow = Change & Pick<ImportRecord, 'externalId' | 'track' | 'side'> & { participantId: string }

async function insert({ tx, now }: CommandContext, rows: readonly NewRow[], { status, isDemo }: ImportOptions) {
  const publishedAt = status === 'published' ? now : null
  await tx.listing.createMany({
    data: rows.map(({ stored, ...row }) => ({
      ...row,
      ...stored.columns,
      details: stored.details,
      status,
      publishedAt,
      isDemo,
      createdAt: now,
    })),
  })
  await tx.listingConfidential.createMany({
    data: rows.map(({ id, stored }) => ({ listingId: id, details: stored.confidential })),
  })
}

/** Why a record cannot be written over or beside what is there. */
function clash(
  record: ImportRecord,
  row: Existing | undefined,
  participant: { id: string; verificationStatus: string } | undefined,
  options: ImportOptions,
) {
  if (!participant) return 'participant_missing'
  const isOther =
    row && (row.track !== record.track || row.side !== record.side || row.participantId !== participant.id)
  if (isOther) return 'belongs_to_other'
  const needsVerified = !row && options.status === 'published'
  return needsVerified && participant.verificationStatus !== 'verified' ? 'participant_not_verified' : undefined
}

/** Writes one batch in the caller's transaction: new listings, changed ones, and leaves the rest. */
export async function writeBatch(
  ctx: CommandContext,
  records: readonly ImportRecord[],
  options: ImportOptions,
): Promise<BatchCounts> {
  const participants = await participantIds(ctx, records, options)
  const existing = new Map((await findExisting(ctx.tx, records)).map((row) => [row.externalId, row]))
  const [changes, inserts, errors]: [(Change & { isShown: boolean })[], NewRow[], ImportError[]] = [[], [], []]
  for (const record of records) {
    const { externalId, track, side, line } = record
    const row = existing.get(externalId)
    const participant = participants.get(record.participant.externalId)
    const error = clash(record, row, participant, options)
    if (error || !participant) {
      errors.push({ line, field: 'externalId', error: error ?? 'participant_missing' })
      continue
    }
    const stored = splitValues(trackOf(track).sides[side].fields, record.values)
    if (!row) inserts.push({ id: randomUUID(), externalId, track, side, participantId: participant.id, stored })
    else if (!isSame(row, stored)) changes.push({ id: row.id, stored, isShown: row.status === 'published' })
  }
  if (errors.length === 0) {
    await insert(ctx, inserts, options)
    await rewrite(ctx, changes)
  }
  const shown = [...changes.filter(({ isShown }) => isShown), ...(options.status === 'published' ? inserts : [])]
  return {
    created: inserts.length,
    updated: changes.length,
    unchanged: records.length - inserts.length - changes.length - errors.length,
    changedIds: shown.map(({ id }) => id),
    errors,
  }
}
