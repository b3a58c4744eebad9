import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { searchOwnScope } from '../scope.ts'

/** Takes one of the last searches, or all of them, out of the member's list. */
export async function forgetSearches(actor: Actor, params: string | undefined): Promise<void> {
  await runCommand(actor, 'search:save', async ({ tx }) => {
    await tx.recentSearch.deleteMany({
      where: { ...searchOwnScope(actor), ...(params === undefined ? {} : { params }) },
    })
  })
}
