import { db } from '#app/platform/db.server.ts'
import { clock } from '#app/platform/clock.ts'
import { emailTokenText } from '../email-tokens.server.ts'
import { mailMember } from './mail-member.server.ts'

const MAILS = {
  verify_email: { key: 'accounts.mail.verifyEmail', page: '/verify-email' },
  reset_password: { key: 'accounts.mail.resetPassword', page: '/reset-password' },
} as const

/** Mails the link of a token, unless it has been used or has expired before its turn came. */
export async function mailEmailToken({ tokenId }: { tokenId: string }, { jobId }: { jobId: string }): Promise<void> {
  const token = await db.emailToken.findUnique({ where: { id: tokenId } })
  if (!token || token.purpose === 'change_email' || token.usedAt || token.expiresAt <= clock.now()) return
  const { key, page } = MAILS[token.purpose]
  const path = `${page}?${new URLSearchParams({ token: emailTokenText(tokenId) })}`
  await mailMember({ memberId: token.memberId, key, path, jobId })
}
