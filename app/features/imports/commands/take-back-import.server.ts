import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { restoreVersions } from '#app/features/listings/import/restore-versions.server.ts'
import { TAKE_IN_TIMEOUT_MS, takeTurn } from '#app/features/listings/import/take-in.server.ts'
import type { ImportBatch } from '#prisma/generated/client.ts'
import { asJson, asReport, type UndoReport } from '../import-report.ts'
import { importsVisibleTo } from '../scope.ts'
import { showProgress } from '../show-progress.server.ts'
import { findWritten, removeBrought, removeListings, type WrittenListing } from '../writes/find-undoable.server.ts'

const PIECE = 1_000
const LISTED = 200

const byJob = systemScope('the job of an import')

async function undoPiece(ctx: CommandContext, piece: readonly WrittenListing[], report: UndoReport): Promise<void> {
  const free = piece.filter(({ why }) => why === null)
  const added = free.filter(({ isNew }) => isNew).map(({ listingId }) => listingId)
  const changed = free.flatMap(({ isNew, listingId, previousVersion: version }) =>
    isNew || version === null ? [] : [{ listingId, version }],
  )
  await removeListings(ctx.tx, added)
  await restoreVersions(ctx, changed)
  const shown = free.filter(({ isNew, status }) => !isNew && status === 'published')
  if (shown.length > 0) await ctx.emit('listings.imported', { listingIds: shown.map(({ listingId }) => listingId) })
  const left = piece.flatMap(({ line, listingId, why }) => (why === null ? [] : [{ line, listingId, why }]))
  report.removed += added.length
  report.restored += changed.length
  report.leftCount += left.length
  report.left.push(...left.slice(0, Math.max(0, LISTED - report.left.length)))
}

async function undo(ctx: CommandContext, batch: ImportBatch): Promise<void> {
  await takeTurn(ctx)
  const { tx, now } = ctx
  const waiting = { AND: [{ id: batch.id, state: 'undoing' as const }, importsVisibleTo(ctx.actor)] }
  if ((await tx.importBatch.count({ where: waiting })) === 0) throw new AppError('import.wrong_state')
  const report: UndoReport = { removed: 0, restored: 0, leftCount: 0, left: [] }
  const tell = showProgress(batch.id)
  let lines = 0
  for (let after = 0; ;) {
    const piece = await findWritten(tx, batch, after, PIECE)
    const last = piece.at(-1)
    if (!last) break
    await undoPiece(ctx, piece, report)
    lines += piece.length
    await tell(lines)
    after = last.line
  }
  if (batch.doneAt && batch.participantId === null) await removeBrought(tx, batch.doneAt)
  const all = asJson({ ...asReport(batch.report), undo: report })
  await tx.importBatch.updateMany({
    where: waiting,
    data: { state: 'undone', undoneAt: now, progress: 0, report: all },
  })
  const { removed, restored, leftCount } = report
  const data = { removed, restored, leftCount }
  await ctx.record({ action: 'import.undone', entityType: 'import', entityId: batch.id, data })
}

/** Takes an import back where nobody has gone on with it, all in one go. Run twice it does so once. */
export async function takeBackImport(batchId: string): Promise<void> {
  const batch = await db.importBatch.findFirst({ where: { id: batchId, state: 'undoing', ...byJob } })
  if (!batch) return
  const actor = await actorOf(batch.memberId)
  try {
    await runCommand(actor, 'listing:import_file', (ctx) => undo(ctx, batch), { timeoutMs: TAKE_IN_TIMEOUT_MS })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await db.importBatch.updateMany({ where: { id: batchId, state: 'undoing', ...byJob }, data: { state: 'done' } })
  }
}
