import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stopLink } from '../stop-link.server.ts'

/**
 * Whether the mails of a link still come. Says nothing else: whoever holds a mail may not be its reader.
 * @throws AppError match_mail.bad_link
 */
export async function getStopPage(token: string): Promise<{ isOn: boolean }> {
  const memberId = stopLink.read(token)
  if (memberId === undefined) throw new AppError('match_mail.bad_link')
  const setting = await db.matchMailSetting.findFirst({
    where: { memberId, ...systemScope('the signed link names the member') },
    select: { pace: true },
  })
  return { isOn: setting !== null && setting.pace !== 'none' }
}
