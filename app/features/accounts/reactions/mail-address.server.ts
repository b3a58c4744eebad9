import type { Locale } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMailOnce } from '#app/platform/mail/send-once.server.ts'
import { composeMail, type MailContent } from './compose-mail.server.ts'

export interface AddressMail extends MailContent {
  email: string
  /** The language for somebody who is not a member and so has chosen none. */
  locale: Locale
  /** The job's id: the same job mails the same address once. */
  jobId: string
}

/**
 * Mails an address that may or may not be a member's, once per job; a member gets it in the member's own language.
 * @throws when a text is missing or the mail server refuses
 */
export async function mailAddress({ email, locale, jobId, ...content }: AddressMail): Promise<void> {
  const member = await db.member.findUnique({
    where: { email },
    select: { id: true, displayName: true, locale: true },
  })
  const chosen = member ? (member.locale === 'en' ? 'en' : 'ja') : locale
  const mail = composeMail({ email, displayName: member?.displayName ?? null, locale: chosen }, content)
  await sendMailOnce(`${jobId}:address`, content.key, member?.id ?? null, { to: email, ...mail })
}
