import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const EVERY_LINES = 2_000

/** Tells the import's page how far its job is, now and then; on a connection of its own, so that it is seen at once. */
export function showProgress(id: string): (lines: number) => Promise<void> {
  let shown = 0
  return async (lines) => {
    if (lines - shown < EVERY_LINES) return
    shown = lines
    await db.importBatch.updateMany({
      where: { id, ...systemScope('the job of an import') },
      data: { progress: lines },
    })
  }
}
