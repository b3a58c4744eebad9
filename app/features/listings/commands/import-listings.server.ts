import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { ImportError, ImportLine, ImportRecord } from '../import/import-line.ts'
import { readRecord } from '../import/read-record.ts'
import { type BatchCounts, type ImportOptions, writeBatch } from '../import/write-batch.server.ts'

const BATCH = 500
/** How many errors are listed; all are counted. */
const LISTED_ERRORS = 100
const TIMEOUT_MS = 30 * 60_000

export interface ImportRequest extends ImportOptions {
  /** Opens the file from its beginning; it is read twice, once to check and once to write. */
  open: () => AsyncIterable<ImportLine>
  onProgress?: (progress: { phase: 'check' | 'write'; done: number; total: number | undefined }) => void
}

export type ImportOutcome =
  | { isDone: true; created: number; updated: number; unchanged: number }
  | { isDone: false; errorCount: number; errors: ImportError[] }

class ErrorList {
  count = 0
  readonly listed: ImportError[] = []

  add(errors: readonly ImportError[]) {
    this.count += errors.length
    this.listed.push(...errors.slice(0, LISTED_ERRORS - this.listed.length))
  }
}

/** Thrown inside the transaction to take back all that was written. */
class Refused extends Error {
  constructor(readonly errors: readonly ImportError[]) {
    super('import refused')
  }
}

async function checkAll({ open, onProgress }: ImportRequest): Promise<{ total: number; errors: ErrorList }> {
  const errors = new ErrorList()
  const lineOf = new Map<string, number>()
  let total = 0
  for await (const line of open()) {
    total++
    const record = readRecord(line)
    if (Array.isArray(record)) errors.add(record)
    else {
      const first = lineOf.get(record.externalId)
      if (first !== undefined) errors.add([{ line: line.line, field: 'externalId', error: `twice?line=${first}` }])
      else lineOf.set(record.externalId, line.line)
    }
    if (total % BATCH === 0) onProgress?.({ phase: 'check', done: total, total: undefined })
  }
  return { total, errors }
}

async function* batches(lines: AsyncIterable<ImportLine>): AsyncGenerator<ImportRecord[]> {
  let batch: ImportRecord[] = []
  for await (const line of lines) {
    const record = readRecord(line)
    // The file has been checked: an error here means it changed meanwhile.
    if (Array.isArray(record)) throw new Refused(record)
    batch.push(record)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

async function writeAll(ctx: CommandContext, request: ImportRequest, total: number) {
  const sum = { created: 0, updated: 0, unchanged: 0 }
  // Two imports at once take turns, so that the second finds what the first has written.
  await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.listings.import'))`
  let done = 0
  for await (const batch of batches(request.open())) {
    const counts: BatchCounts = await writeBatch(ctx, batch, request)
    if (counts.errors.length > 0) throw new Refused(counts.errors)
    sum.created += counts.created
    sum.updated += counts.updated
    sum.unchanged += counts.unchanged
    if (counts.changedIds.length > 0) await ctx.emit('listings.imported', { listingIds: counts.changedIds })
    done += batch.length
    request.onProgress?.({ phase: 'write', done, total })
  }
  await ctx.record({ action: 'listings.imported', entityType: 'import', entityId: ctx.now.toISOString(), data: sum })
  return sum
}

/**
 * Takes a whole file of listings, or nothing of it. A listing that came before, by its external id, is changed where it
 * differs and left alone where it does not.
 * @returns what was done, or what is wrong with which line
 */
export async function importListings(actor: Actor, request: ImportRequest): Promise<ImportOutcome> {
  requirePermission(actor, 'listing:import')
  const { total, errors } = await checkAll(request)
  if (errors.count > 0) return { isDone: false, errorCount: errors.count, errors: errors.listed }
  try {
    const work = (ctx: CommandContext) => writeAll(ctx, request, total)
    const sum = await runCommand(actor, 'listing:import', work, { timeoutMs: TIMEOUT_MS })
    return { isDone: true, ...sum }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { length } = error.errors
    return { isDone: false, errorCount: length, errors: error.errors.slice(0, LISTED_ERRORS) }
  }
}
