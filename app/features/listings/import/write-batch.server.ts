import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type StoredValues, splitValues, valueColumns } from '../listing-values.ts'
import type { ImportError, ImportRecord } from './import-line.ts'
import { addParticipants, type Inserted, insertListings, type Rewritten, rewriteListings } from './write-rows.server.ts'

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
async function findParticipants({ tx, now }: CommandContext, records: readonly ImportRecord[], options: ImportOptions) {
  const wanted = new Map(records.map(({ participant }) => [participant.externalId, participant]))
  const isVerified = options.status === 'published'
  await addParticipants(tx, [...wanted.values()], { isVerified, isDemo: options.isDemo, now })
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
type Participant = { id: string; verificationStatus: string }

const isSame = (row: Existing, stored: StoredValues): boolean =>
  isDeepStrictEqual(row.details, stored.details) &&
  isDeepStrictEqual(row.confidential?.details ?? {}, stored.confidential) &&
  Object.entries(stored.columns).every(([column, value]) => isDeepStrictEqual(row[column as keyof Existing], value))

/** Why a record cannot be written over or beside what is there. */
function clash(
  record: ImportRecord,
  row: Existing | undefined,
  { id, verificationStatus }: Participant,
  status: string,
) {
  if (row && (row.track !== record.track || row.side !== record.side || row.participantId !== id))
    return 'belongs_to_other'
  const needsVerified = !row && status === 'published'
  return needsVerified && verificationStatus !== 'verified' ? 'participant_not_verified' : undefined
}

interface Plan {
  inserts: Inserted[]
  changes: (Rewritten & { isShown: boolean })[]
  errors: ImportError[]
}

function plan(
  records: readonly ImportRecord[],
  existing: ReadonlyMap<string | null, Existing>,
  participants: ReadonlyMap<string | null, Participant>,
  status: string,
): Plan {
  const made: Plan = { inserts: [], changes: [], errors: [] }
  for (const record of records) {
    const { externalId, track, side, line } = record
    const row = existing.get(externalId)
    const participant = participants.get(record.participant.externalId)
    if (!participant) throw new Error('a participant was added and is not there')
    const error = clash(record, row, participant, status)
    const stored = splitValues(trackOf(track).sides[side].fields, record.values)
    if (error) made.errors.push({ line, field: 'externalId', error })
    else if (!row)
      made.inserts.push({ id: randomUUID(), externalId, track, side, participantId: participant.id, stored })
    else if (!isSame(row, stored)) made.changes.push({ id: row.id, stored, isShown: row.status === 'published' })
  }
  return made
}

/** Writes one batch in the caller's transaction: new listings, changed ones, and leaves the rest. With errors it writes none. */
export async function writeBatch(
  ctx: CommandContext,
  records: readonly ImportRecord[],
  options: ImportOptions,
): Promise<BatchCounts> {
  const participants = await findParticipants(ctx, records, options)
  const existing = new Map((await findExisting(ctx.tx, records)).map((row) => [row.externalId, row]))
  const { inserts, changes, errors } = plan(records, existing, participants, options.status)
  if (errors.length === 0) {
    await insertListings(ctx.tx, inserts, { ...options, now: ctx.now })
    await rewriteListings(ctx.tx, changes, ctx.now)
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
