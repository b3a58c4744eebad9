import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { ownNoticesScope } from '../scope.ts'
import { stopPath } from '../stop-link.server.ts'

/** As many a mail names; the others stand on the page. */
const NAMED_MAX = 20

/** What of a mail its reader may still read; none for who has left. */
async function readMail(mailId: string) {
  const mail = await db.noticeMail.findFirst({ where: { id: mailId, ...systemScope('whom to mail') } })
  const member = mail && (await db.member.findUnique({ where: { id: mail.memberId, deletedAt: null } }))
  if (!member) return undefined
  const reader = await actorOf(member.id)
  const notices = await db.notice.findMany({
    where: { AND: [{ mailId }, ownNoticesScope(reader)] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { kind: true, textKey: true, path: true },
  })
  return { reader, notices }
}

/** Mails one notice by itself, several as a list of their subjects. A subject names nobody and no listing. */
export async function onNoticeMailMade({ mailId }: { mailId: string }, { jobId }: { jobId: string }): Promise<void> {
  const { reader, notices } = (await readMail(mailId)) ?? {}
  const [first] = notices ?? []
  if (!reader || !notices || !first) return
  const { memberId } = reader
  const { t, dynamic } = translatorFor(reader.locale)
  const isOneKind = notices.every(({ kind }) => kind === first.kind)
  const stop = {
    path: stopPath(memberId, isOneKind ? first.kind : 'all'),
    label: t(isOneKind ? 'notices.mail.stopKind' : 'notices.mail.stopAll'),
  }
  if (notices.length === 1) return mailMember({ memberId, key: first.textKey, path: first.path, stop, jobId })
  const lines = notices
    .slice(0, NAMED_MAX)
    .map(({ textKey, path }) => `・${dynamic(`${textKey}.subject`)}\n${new URL(path, env().APP_URL).href}`)
  await mailMember({
    memberId,
    key: 'notices.mail.digest',
    params: { count: notices.length, list: lines.join('\n\n') },
    path: '/notices',
    stop,
    jobId,
  })
}
