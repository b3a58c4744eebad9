import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { asReport } from '../import-report.ts'
import { importsVisibleTo } from '../scope.ts'
import { moveImport } from '../writes/move-import.server.ts'

/**
 * Has a checked file written, all of it in one go.
 * @param submits whether complete listings of verified participants go to the operator at once
 * @throws AppError import.not_found, import.wrong_state, import.has_errors, import.empty
 */
export async function confirmImport(actor: Actor, id: string, submits: boolean): Promise<void> {
  await runCommand(actor, 'listing:import_file', async (ctx) => {
    const batch = await ctx.tx.importBatch.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] } })
    const { errorCount } = asReport(batch?.report)
    if (errorCount > 0) throw new AppError('import.has_errors')
    if (batch?.state === 'previewed' && batch.rowCount === 0) throw new AppError('import.empty')
    await moveImport(ctx, id, { from: 'previewed', to: 'writing', submits, progress: 0 })
    await ctx.emit('import.confirmed', { batchId: id })
  })
}
