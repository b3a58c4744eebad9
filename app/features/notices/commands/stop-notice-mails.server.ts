import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readStopToken } from '../stop-link.server.ts'
import { setPace } from '../writes/set-pace.server.ts'

/**
 * Stops the mails a link names for whoever holds it. Said twice it is the same. The notices themselves still come.
 * @throws AppError notice.bad_link
 */
export async function stopNoticeMails(token: string): Promise<void> {
  const named = readStopToken(token)
  if (!named) throw new AppError('notice.bad_link')
  const { memberId, kinds } = named
  await runCommand(system('notices'), 'notice:make', async ({ tx }) => {
    for (const kind of kinds) await setPace(tx, memberId, kind, 'none')
    await tx.notice.updateMany({
      where: { memberId, kind: { in: [...kinds] }, ...systemScope('the signed link names the member') },
      data: { mailDueAt: null },
    })
  })
}
