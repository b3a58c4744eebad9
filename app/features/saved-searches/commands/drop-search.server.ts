import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { searchOwnScope } from '../scope.ts'

/** Forgets a saved search and what was told for it. Said twice it is the same. */
export async function dropSearch(actor: Actor, searchId: string): Promise<void> {
  await runCommand(actor, 'search:save', async ({ tx }) => {
    await tx.savedSearch.deleteMany({ where: { id: searchId, ...searchOwnScope(actor) } })
  })
}
