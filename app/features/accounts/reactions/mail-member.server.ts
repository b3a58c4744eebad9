import { db } from '#app/platform/db.server.ts'
import { sendMailOnce } from '#app/platform/mail/send-once.server.ts'
import { composeMail, type MailContent } from './compose-mail.server.ts'

export interface MemberMail extends MailContent {
  memberId: string
  /** The job's id: the same job mails the same member once. */
  jobId: string
}

/**
 * Mails one member in the member's language, once per job. A member who has left gets nothing.
 * @throws when a text is missing or the mail server refuses
 */
export async function mailMember(mail: MemberMail): Promise<void> {
  const member = await db.member.findUnique({
    where: { id: mail.memberId, deletedAt: null },
    select: { email: true, displayName: true, locale: true },
  })
  if (!member) return
  const content = composeMail({ ...member, locale: member.locale === 'en' ? 'en' : 'ja' }, mail)
  await sendMailOnce(`${mail.jobId}:${mail.memberId}`, mail.key, mail.memberId, { to: member.email, ...content })
}
