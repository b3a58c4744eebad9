import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stopLink } from '../stop-link.server.ts'

/**
 * Stops the mails about matches for whoever holds the link of one of them. Said twice it is the same.
 * @throws AppError match_mail.bad_link
 */
export async function stopMails(token: string): Promise<void> {
  const memberId = stopLink.read(token)
  if (memberId === undefined) throw new AppError('match_mail.bad_link')
  await runCommand(system('match-mails'), 'match:mail', async ({ tx }) => {
    await tx.matchMailSetting.updateMany({
      where: { memberId, ...systemScope('the signed link names the member') },
      data: { pace: 'none', dueAt: null },
    })
  })
}
