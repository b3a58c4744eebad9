import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { splitValues, type StoredValues, switchesOf, valueColumns } from '../listing-values.ts'
import { isPrivate } from '../rules.ts'
import { versionContent } from '../version-content.ts'
import type { ImportError, ImportRecord } from './import-line.ts'
import type { Inserted, KeptVersion, Rewritten } from './write-rows.server.ts'

export interface ImportOptions {
  /**
   * `published` vouches for the participants the file brings; `draft` leaves both to be checked; `submitted` puts what
   * is complete and of a verified participant before the operator and keeps the rest as drafts.
   */
  status: 'published' | 'draft' | 'submitted'
  isDemo: boolean
  /** Whether a listing others can read is changed as well; else it is left alone, for its changes are looked at first. */
  changesShown: boolean
}

/** A listing the file would change and the import leaves alone. */
export interface LeftListing {
  line: number
  listingId: string
  /** It has been edited on the site since, or others read it already. */
  why: 'edited' | 'shown'
}

export interface Plan {
  inserts: (Inserted & { line: number })[]
  changes: (Rewritten & { line: number; isShown: boolean; before: KeptVersion })[]
  unchanged: number
  left: LeftListing[]
  errors: ImportError[]
}

const allOf = systemScope('an import, whoever the listings belong to: whose they are is checked against the file')

const findExisting = (tx: Tx, records: readonly ImportRecord[]) =>
  tx.listing.findMany({
    where: { externalId: { in: records.map(({ externalId }) => externalId) }, ...allOf },
    select: {
      ...valueColumns,
      id: true,
      externalId: true,
      participantId: true,
      version: true,
      status: true,
      hiddenFrom: true,
      confidential: true,
    },
  })

type Existing = Awaited<ReturnType<typeof findExisting>>[number]

/** Those with a working copy of their own, which the file knows nothing of. */
async function findEdited(tx: Tx, existing: readonly Existing[]): Promise<Set<string>> {
  const drafts = await tx.listingDraft.findMany({
    where: { listingId: { in: existing.map(({ id }) => id) }, ...allOf },
    select: { listingId: true },
  })
  return new Set(drafts.map(({ listingId }) => listingId))
}

/** A participant of the file: as it is known, or as it would be made. */
export interface PlannedParticipant {
  id: string
  verificationStatus: string
}

const isSame = (row: Existing, stored: StoredValues): boolean =>
  isDeepStrictEqual(row.details, stored.details) &&
  isDeepStrictEqual(row.confidential?.details ?? {}, stored.confidential) &&
  Object.entries(stored.columns).every(([column, value]) => isDeepStrictEqual(row[column as keyof Existing], value))

/** What a listing says now, as versions keep it. */
const before = (row: Existing): KeptVersion => ({
  listingId: row.id,
  version: row.version,
  ...versionContent(row, row.confidential?.details),
})

const isComplete = (fields: readonly FieldDefinition[], values: FieldValues): boolean =>
  fields.every(({ key, required }) => !required || (values[key] ?? '') !== '')

/** Why a record cannot be written over or beside what is there. */
function clash(record: ImportRecord, row: Existing | undefined, participant: PlannedParticipant, status: string) {
  const isOther = row?.track !== record.track || row.side !== record.side || row.participantId !== participant.id
  if (row && isOther) return 'belongs_to_other'
  const needsVerified = !row && status === 'published'
  return needsVerified && participant.verificationStatus !== 'verified' ? 'participant_not_verified' : undefined
}

function statusOf(record: ImportRecord, participant: PlannedParticipant, { status }: ImportOptions) {
  if (status !== 'submitted') return status
  const { fields } = trackOf(record.track).sides[record.side]
  const isReady = participant.verificationStatus === 'verified' && isComplete(fields, record.values)
  return isReady ? 'in_review' : 'draft'
}

/**
 * What an import would do with some records, by what is there now.
 * @param participants by the name the file has for them
 */
export async function planBatch(
  tx: Tx,
  records: readonly ImportRecord[],
  participants: ReadonlyMap<string, PlannedParticipant>,
  options: ImportOptions,
): Promise<Plan> {
  const rows = await findExisting(tx, records)
  const existing = new Map(rows.map((row) => [row.externalId, row]))
  const edited = await findEdited(tx, rows)
  const plan: Plan = { inserts: [], changes: [], unchanged: 0, left: [], errors: [] }
  for (const record of records) {
    const { externalId, track, side, line, values } = record
    const row = existing.get(externalId)
    const participant = participants.get(record.participant.externalId)
    if (!participant) throw new Error('a participant was added and is not there')
    const error = clash(record, row, participant, options.status)
    const stored = splitValues(trackOf(track).sides[side].fields, values, row ? switchesOf(row) : {})
    const own = { line, externalId, track, side, participantId: participant.id, stored }
    if (error) plan.errors.push({ line, field: 'externalId', error })
    else if (!row) plan.inserts.push({ ...own, id: randomUUID(), status: statusOf(record, participant, options) })
    else if (isSame(row, stored)) plan.unchanged++
    else if (edited.has(row.id)) plan.left.push({ line, listingId: row.id, why: 'edited' })
    else if (!options.changesShown && !isPrivate(row.status)) plan.left.push({ line, listingId: row.id, why: 'shown' })
    else plan.changes.push({ id: row.id, line, stored, isShown: row.status === 'published', before: before(row) })
  }
  return plan
}
