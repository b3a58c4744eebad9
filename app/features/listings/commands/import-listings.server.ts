import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { checkFile, type ImportCounts } from '../import/check-file.server.ts'
import type { ImportError } from '../import/import-line.ts'
import type { ImportOptions } from '../import/plan-batch.server.ts'
import type { ImportSource } from '../import/read-batches.server.ts'
import { TAKE_IN_TIMEOUT_MS, takeIn } from '../import/take-in.server.ts'
import { Refused } from '../import/write-batch.server.ts'

/** How many errors are listed; all are counted. */
const LISTED_ERRORS = 100

export interface ImportRequest extends ImportSource, Omit<ImportOptions, 'changesShown'> {
  onProgress?: (progress: { phase: 'check' | 'write'; done: number; total: number | undefined }) => void
}

export type ImportOutcome =
  ({ isDone: true } & Omit<ImportCounts, 'submitted'>) | { isDone: false; errorCount: number; errors: ImportError[] }

async function writeAll(ctx: CommandContext, { onProgress, ...request }: ImportRequest, total: number) {
  const report = (done: number) => onProgress?.({ phase: 'write', done, total })
  const { submitted: _, ...sum } = await takeIn(ctx, { ...request, changesShown: true, onProgress: report })
  await ctx.record({ action: 'listings.imported', entityType: 'import', entityId: ctx.now.toISOString(), data: sum })
  return sum
}

/**
 * Takes a whole file of listings, or nothing of it. A listing that came before, by its external id, is changed where it
 * differs and left alone where it does not, or where it has been edited on the site since.
 * @returns what was done, or what is wrong with which line
 */
export async function importListings(actor: Actor, request: ImportRequest): Promise<ImportOutcome> {
  requirePermission(actor, 'listing:import')
  const onChecked = (done: number) => request.onProgress?.({ phase: 'check', done, total: undefined })
  const { total, errorCount, errors } = await checkFile({ ...request, changesShown: true }, onChecked)
  if (errorCount > 0) return { isDone: false, errorCount, errors: errors.slice(0, LISTED_ERRORS) }
  try {
    const work = (ctx: CommandContext) => writeAll(ctx, request, total)
    const sum = await runCommand(actor, 'listing:import', work, { timeoutMs: TAKE_IN_TIMEOUT_MS })
    return { isDone: true, ...sum }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { length } = error.errors
    return { isDone: false, errorCount: length, errors: error.errors.slice(0, LISTED_ERRORS) }
  }
}
