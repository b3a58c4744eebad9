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

/** One mail in the recipient's language. @throws Error when a text is missing */
export function composeMail(
  { email, displayName, locale, reason = 'invited' }: Recipient,
  { key, params = {}, path }: MailContent,
) {
  const { t, dynamic, has } = translatorFor(locale)
  const missing = ['subject', 'lead', 'action'].find((part) => !has(`${key}.${part}`))
  if (missing) throw new Error(`no mail text ${key}.${missing}`)
  const isMember = displayName !== null
  return mailLayout({
    locale,
    subject: dynamic(`${key}.subject`, params),
    greeting: isMember ? t('accounts.mail.greeting', { name: displayName }) : t('accounts.mail.greetingUnknown'),
    lead: dynamic(`${key}.lead`, params),
    action: { label: dynamic(`${key}.action`, params), url: new URL(path, env().APP_URL).href },
    linkHint: t('accounts.mail.linkHint'),
    footer: [t(isMember ? 'accounts.mail.why' : WHY_UNKNOWN[reason], { email }), t('accounts.mail.stop')],
    siteName: t('common.appNameLong'),
  })
}
