import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type NoticeKind, noticeKinds } from '../rules.ts'
import { readStopToken } from '../stop-link.server.ts'

/**
 * Whether the mails of a link still come, and of which kind they are. Says nothing else: whoever holds a mail may not be its
 * reader.
 * @throws AppError notice.bad_link
 */
export async function getStopPage(token: string): Promise<{ isOn: boolean; stopped: NoticeKind | 'all' }> {
  const named = readStopToken(token)
  if (!named) throw new AppError('notice.bad_link')
  const { memberId, kinds } = named
  const off = await db.noticeSetting.count({
    where: { memberId, kind: { in: [...kinds] }, pace: 'none', ...systemScope('the signed link names the member') },
  })
  const [only] = kinds
  return { isOn: off < kinds.length, stopped: kinds.length === noticeKinds.length || !only ? 'all' : only }
}
