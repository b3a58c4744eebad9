import type { Locale } from '#app/platform/actor.ts'
import { env } from '#app/platform/env/env.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { TextParams } from '#app/i18n/translator.ts'
import { mailLayout } from '../mail-layout.ts'

export interface MailContent {
  /** Prefix of three texts: `<key>.subject`, `<key>.lead`, `<key>.action` (the label of the one link). */
  key: string
  params?: TextParams
  /** Where the link leads on this site, from the leading slash on. */
  path: string
  /** For mails of a kind that can be stopped by itself, without signing in: the label of the link and where it leads. */
  stop?: { label: string; path: string }
}

export interface Recipient {
  email: string
  /** None for somebody who is not a member. */
  displayName: string | null
  /** Why somebody who is not a member is written to. */
  reason?: 'invited' | 'entered'
  locale: Locale
}

const WHY_UNKNOWN = { invited: 'accounts.mail.whyUnknown', entered: 'accounts.mail.whyEntered' } as const

/** Lets the reader's mail program offer a button of its own (RFC 8058). */
const stopHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** One mail in the recipient's language. @throws Error when a text is missing */
export function composeMail(
  { email, displayName, locale, reason = 'invited' }: Recipient,
  { key, params = {}, path, stop }: MailContent,
) {
  const { t, dynamic, has } = translatorFor(locale)
  const missing = ['subject', 'lead', 'action'].find((part) => !has(`${key}.${part}`))
  if (missing) throw new Error(`no mail text ${key}.${missing}`)
  const isMember = displayName !== null
  const stopUrl = stop && new URL(stop.path, env().APP_URL).href
  const mail = mailLayout({
    locale,
    subject: dynamic(`${key}.subject`, params),
    greeting: isMember ? t('accounts.mail.greeting', { name: displayName }) : t('accounts.mail.greetingUnknown'),
    lead: dynamic(`${key}.lead`, params),
    action: { label: dynamic(`${key}.action`, params), url: new URL(path, env().APP_URL).href },
    linkHint: t('accounts.mail.linkHint'),
    footer: [
      t(isMember ? 'accounts.mail.why' : WHY_UNKNOWN[reason], { email }),
      stop ? `${stop.label}\n${stopUrl}` : t('accounts.mail.stop'),
    ],
    siteName: t('common.appNameLong'),
  })
  return stopUrl ? { ...mail, headers: stopHeaders(stopUrl) } : mail
}
