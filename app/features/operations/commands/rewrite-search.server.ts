import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'

/** Has the listings that the search server did not take written again by the worker, with fresh tries. */
export const rewriteSearch = (actor: Actor) =>
  runCommand(actor, 'job:rerun', async ({ tx, now, record }) => {
    const { count } = await tx.searchTask.updateMany({
      where: { state: 'failed' },
      data: { state: 'due', attempts: 0, dueAt: now },
    })
    await record({ action: 'search.rewrite', entityType: 'search', entityId: 'listings', data: { count } })
  })
