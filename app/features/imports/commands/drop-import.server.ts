import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { asJson, emptyReport } from '../import-report.ts'
import { dropParts } from '../parts.server.ts'
import { moveImport } from '../writes/move-import.server.ts'

/** Throws a checked file away: what it said is kept nowhere. @throws AppError import.not_found, import.wrong_state */
export async function dropImport(actor: Actor, id: string): Promise<void> {
  await runCommand(actor, 'listing:import_file', async (ctx) => {
    await moveImport(ctx, id, { from: 'previewed', to: 'dropped', report: asJson(emptyReport) })
    await dropParts(ctx.tx, id)
  })
}
