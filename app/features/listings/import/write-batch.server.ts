import type { CommandContext } from '#app/platform/command.server.ts'
import type { ImportClients } from './for-clients.ts'
import { findParticipants } from './find-participants.server.ts'
import type { ImportError, ImportRecord } from './import-line.ts'
import { type ImportOptions, type Plan, planBatch } from './plan-batch.server.ts'
import { addParticipants, insertListings, keepVersions, rewriteListings } from './write-rows.server.ts'

/** What an import has done to one listing. */
export interface WrittenRow {
  line: number
  listingId: string
  isNew: boolean
  writtenVersion: number
  previousVersion: number | null
}

export interface WrittenBatch {
  plan: Plan
  rows: WrittenRow[]
  /** Listings that search must read again. */
  shownIds: string[]
}

/** Thrown inside the transaction to take back all that was written. */
export class Refused extends Error {
  constructor(readonly errors: readonly ImportError[]) {
    super('import refused')
  }
}

/** Adds the participants the file brings; those that exist are left as their owners keep them. */
async function bringParticipants(
  { tx, now }: CommandContext,
  records: readonly ImportRecord[],
  options: ImportOptions,
) {
  const wanted = new Map(records.map(({ participant }) => [participant.externalId, participant]))
  const isVerified = options.status === 'published'
  await addParticipants(tx, [...wanted.values()], { isVerified, isDemo: options.isDemo, now })
}

async function writePlan({ tx, actor, now }: CommandContext, plan: Plan, { isDemo }: ImportOptions) {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const changed = plan.changes.map(({ before }) => before)
  await insertListings(tx, plan.inserts, { isDemo, now })
  await keepVersions(tx, changed, { memberId, now })
  const versions = await rewriteListings(tx, plan.changes, now)
  const inserted = plan.inserts.map(({ line, id }): WrittenRow => ({
    line,
    listingId: id,
    isNew: true,
    writtenVersion: 1,
    previousVersion: null,
  }))
  const rewritten = plan.changes.map(({ line, id, before }): WrittenRow => ({
    line,
    listingId: id,
    isNew: false,
    writtenVersion: versions.get(id) ?? before.version + 1,
    previousVersion: before.version,
  }))
  return [...inserted, ...rewritten]
}

/**
 * Writes one batch in the caller's transaction: new listings, changed ones, and leaves the rest.
 * @throws Refused when something of it cannot be written
 */
export async function writeBatch(
  ctx: CommandContext,
  records: readonly ImportRecord[],
  clients: ImportClients | undefined,
  options: ImportOptions,
): Promise<WrittenBatch> {
  if (!clients) await bringParticipants(ctx, records, options)
  const participants = await findParticipants(ctx.tx, records, clients)
  const plan = await planBatch(ctx.tx, records, participants, options)
  if (plan.errors.length > 0) throw new Refused(plan.errors)
  const rows = await writePlan(ctx, plan, options)
  const shown = [...plan.changes.filter(({ isShown }) => isShown), ...plan.inserts.filter(isPublished)]
  return { plan, rows, shownIds: shown.map(({ id }) => id) }
}

const isPublished = ({ status }: { status: string }): boolean => status === 'published'
