import type { CommandContext } from '#app/platform/command.server.ts'
import { addCounts, type ImportCounts, noCounts } from './check-file.server.ts'
import type { ImportOptions } from './plan-batch.server.ts'
import { type ImportSource, readBatches } from './read-batches.server.ts'
import { Refused, writeBatch, type WrittenRow } from './write-batch.server.ts'

export interface TakeIn extends ImportSource, ImportOptions {
  /** Told what has been written, in the same transaction. */
  onWritten?: (rows: readonly WrittenRow[]) => Promise<void>
  /** Told after every batch how many lines are through. */
  onProgress?: (lines: number) => void | Promise<void>
}

/** How long the transaction of a whole file may take. */
export const TAKE_IN_TIMEOUT_MS = 30 * 60_000

/** Imports take turns, so that the second finds what the first has written. */
export const takeTurn = ({ tx }: Pick<CommandContext, 'tx'>) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.listings.import'))`

/**
 * Writes a whole file in the caller's transaction; the file has been checked before.
 * @throws Refused when it has changed meanwhile, or what is there has
 */
export async function takeIn(ctx: CommandContext, request: TakeIn): Promise<ImportCounts> {
  await takeTurn(ctx)
  const counts = noCounts()
  let lines = 0
  for await (const batch of readBatches(request)) {
    if (batch.errors.length > 0) throw new Refused(batch.errors)
    const { plan, rows, shownIds } = await writeBatch(ctx, batch.records, request.clients, request)
    addCounts(counts, plan)
    await request.onWritten?.(rows)
    if (shownIds.length > 0) await ctx.emit('listings.imported', { listingIds: shownIds })
    lines += batch.lines
    await request.onProgress?.(lines)
  }
  return counts
}
