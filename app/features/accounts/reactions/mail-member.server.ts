import type { Locale } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { sendMailOnce } from '#app/platform/mail/send-once.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { TextParams } from '#app/i18n/translator.ts'
import { mailLayout } from '../mail-layout.ts'

export interface MemberMail {
  memberId: string
  /** Prefix of three texts: `<key>.subject`, `<key>.lead`, `<key>.action` (the label of the one link). */
  key: string
  params?: TextParams
  /** Where the link leads on this site, from the leading slash on. */
  path: string
  /** The job's id: the same job mails the same member once. */
  jobId: string
}

interface Recipient {
  email: string
  displayName: string
  locale: Locale
}

function compose({ email, displayName, locale }: Recipient, { key, params = {}, path }: MemberMail) {
  const { t, dynamic, has } = translatorFor(locale)
  const missing = ['subject', 'lead', 'action'].find((part) => !has(`${key}.${part}`))
  if (missing) throw new Error(`no mail text ${key}.${missing}`)
  return mailLayout({
    locale,
    subject: dynamic(`${key}.subject`, params),
    greeting: t('accounts.mail.greeting', { name: displayName }),
    lead: dynamic(`${key}.lead`, params),
    action: { label: dynamic(`${key}.action`, params), url: new URL(path, env().APP_URL).href },
    linkHint: t('accounts.mail.linkHint'),
    footer: [t('accounts.mail.why', { email }), t('accounts.mail.stop')],
    siteName: t('common.appNameLong'),
  })
}

/**
 * Mails one member in the member's language, once per job. A member who no longer exists gets nothing.
 * @throws when a text is missing or the mail server refuses
 */
export async function mailMember(mail: MemberMail): Promise<void> {
  const member = await db.member.findUnique({
    where: { id: mail.memberId },
    select: { email: true, displayName: true, locale: true },
  })
  if (!member) return
  const locale = member.locale === 'en' ? 'en' : 'ja'
  const content = compose({ ...member, locale }, mail)
  await sendMailOnce(`${mail.jobId}:${mail.memberId}`, mail.key, mail.memberId, { to: member.email, ...content })
}
