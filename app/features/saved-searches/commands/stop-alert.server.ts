import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stopLink } from '../stop-link.server.ts'

/**
 * Stops the mails of a saved search for whoever holds the link of one of them; the search itself stays. Said twice it is
 * the same, also after the search was removed.
 * @throws AppError saved_search.bad_link
 */
export async function stopAlert(token: string): Promise<void> {
  const id = stopLink.read(token)
  if (id === undefined) throw new AppError('saved_search.bad_link')
  await runCommand(system('saved-searches'), 'search:save', async ({ tx }) => {
    await tx.savedSearch.updateMany({
      where: { id, ...systemScope('the signed link names it') },
      data: { alert: 'none', dueAt: null },
    })
  })
}
