import type { Locale } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMailOnce } from '#app/platform/mail/send-once.server.ts'
import { emailTokenText } from '../email-tokens.server.ts'
import { composeMail } from './compose-mail.server.ts'

const LINK = 'accounts.mail.changeEmail'
const TAKEN = 'accounts.mail.emailTaken'
const WARNING = 'accounts.mail.emailChangeWarning'

const localeOf = ({ locale }: { locale: string }): Locale => (locale === 'en' ? 'en' : 'ja')

const findChange = (tokenId: string) =>
  db.emailToken.findUnique({
    where: { id: tokenId },
    include: { member: { select: { id: true, displayName: true, locale: true } } },
  })

/**
 * Mails the link to the new address, without the member's name: it may be mistyped. An address that is somebody's gets no
 * link; its owner is told so. The mail is kept under nobody's name or that owner's, so that the member's own data do not
 * tell which of the two it was.
 */
export async function mailNewAddress({ tokenId }: { tokenId: string }, { jobId }: { jobId: string }): Promise<void> {
  const change = await findChange(tokenId)
  if (!change?.newEmail || change.usedAt || change.expiresAt <= clock.now()) return
  const { newEmail: email } = change
  const owner = await db.member.findUnique({ where: { email }, select: { id: true, displayName: true, locale: true } })
  const path = `/change-email?${new URLSearchParams({ token: emailTokenText(tokenId) })}`
  const content = owner
    ? composeMail({ email, displayName: owner.displayName, locale: localeOf(owner) }, { key: TAKEN, path: '/sign-in' })
    : composeMail({ email, displayName: null, locale: localeOf(change.member), reason: 'entered' }, { key: LINK, path })
  await sendMailOnce(`${jobId}:new-address`, owner ? TAKEN : LINK, owner?.id ?? null, { to: email, ...content })
}

/** Tells the address that is to be left, also when it has been left by now: its owner may not have been the one who asked. */
export async function warnOldAddress({ tokenId }: { tokenId: string }, { jobId }: { jobId: string }): Promise<void> {
  const change = await findChange(tokenId)
  if (!change?.oldEmail) return
  const { oldEmail: email, member } = change
  const recipient = { email, displayName: member.displayName, locale: localeOf(member) }
  const content = composeMail(recipient, { key: WARNING, path: '/forgot-password' })
  await sendMailOnce(`${jobId}:old-address`, WARNING, member.id, { to: email, ...content })
}
