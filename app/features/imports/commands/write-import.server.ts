import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import type { ImportEncoding } from '#app/features/listings/import/decode.server.ts'
import type { ImportError } from '#app/features/listings/import/import-line.ts'
import type { ImportWords } from '#app/features/listings/import/import-words.ts'
import { TAKE_IN_TIMEOUT_MS, takeIn, takeTurn } from '#app/features/listings/import/take-in.server.ts'
import { Refused } from '#app/features/listings/import/write-batch.server.ts'
import type { ImportBatch } from '#prisma/generated/client.ts'
import { asJson, asReport } from '../import-report.ts'
import { clientsFor, openImport } from '../import-source.server.ts'
import { dropParts } from '../parts.server.ts'
import { importsVisibleTo } from '../scope.ts'
import { showProgress } from '../show-progress.server.ts'

const byJob = systemScope('the job of an import')

async function write(ctx: CommandContext, batch: ImportBatch, words: ImportWords): Promise<void> {
  const { tx, now } = ctx
  const { id, submits } = batch
  await takeTurn(ctx)
  // Asked again in the turn: the same job may have been started twice, and whoever confirmed may have lost the right.
  const waiting = { AND: [{ id, state: 'writing' as const }, importsVisibleTo(ctx.actor)] }
  if ((await tx.importBatch.count({ where: waiting })) === 0) throw new AppError('import.wrong_state')
  const clients = await clientsFor(tx, batch.participantId)
  const counts = await takeIn(ctx, {
    open: openImport(batch, batch.encoding as ImportEncoding, words),
    status: submits ? 'submitted' : 'draft',
    isDemo: false,
    changesShown: clients === undefined,
    onProgress: showProgress(id),
    onWritten: async (rows) => {
      await tx.importBatchRow.createMany({ data: rows.map((row) => ({ batchId: id, ...row })) })
    },
    ...(clients && { clients }),
  })
  const report = asJson({ ...asReport(batch.report), counts })
  await tx.importBatch.updateMany({ where: waiting, data: { state: 'done', doneAt: now, progress: 0, report } })
  await dropParts(tx, id)
  await ctx.record({ action: 'import.done', entityType: 'import', entityId: id, data: { ...counts } })
  if (counts.submitted > 0) await ctx.emit('import.submitted', { batchId: id })
}

async function refuse(batch: ImportBatch, errors: readonly ImportError[]): Promise<void> {
  const report = { ...asReport(batch.report), errorCount: errors.length, errors: errors.slice(0, 200) }
  await db.importBatch.updateMany({
    where: { id: batch.id, state: 'writing', ...byJob },
    data: { state: 'previewed', progress: 0, report: asJson(report) },
  })
}

/**
 * Writes a confirmed file, all of it or nothing. What stands against it by now is shown as errors. Run twice it writes once.
 */
export async function writeImport(batchId: string, words: ImportWords): Promise<void> {
  const batch = await db.importBatch.findFirst({ where: { id: batchId, state: 'writing', ...byJob } })
  if (!batch) return
  const actor = await actorOf(batch.memberId)
  try {
    await runCommand(actor, 'listing:import_file', (ctx) => write(ctx, batch, words), { timeoutMs: TAKE_IN_TIMEOUT_MS })
  } catch (error) {
    if (error instanceof Refused) return refuse(batch, error.errors)
    if (!(error instanceof AppError)) throw error
    await refuse(batch, [{ line: 1, field: null, error: 'not_allowed' }])
  }
}
