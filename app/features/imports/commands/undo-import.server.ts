import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { moveImport } from '../writes/move-import.server.ts'

/** Has an import taken back as far as nobody has gone on with it. @throws AppError import.not_found, import.wrong_state */
export async function undoImport(actor: Actor, id: string): Promise<void> {
  await runCommand(actor, 'listing:import_file', async (ctx) => {
    await moveImport(ctx, id, { from: 'done', to: 'undoing', progress: 0 })
    await ctx.emit('import.undo_asked', { batchId: id })
  })
}
