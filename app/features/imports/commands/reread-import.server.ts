import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { moveImport } from '../writes/move-import.server.ts'

/** Has a file checked again, read in the chosen encoding. @throws AppError import.not_found, import.wrong_state */
export async function rereadImport(actor: Actor, id: string, encoding: string): Promise<void> {
  await runCommand(actor, 'listing:import_file', async (ctx) => {
    await moveImport(ctx, id, { from: 'previewed', to: 'checking', encodingAsked: encoding, progress: 0 })
    await ctx.emit('import.uploaded', { batchId: id })
  })
}
