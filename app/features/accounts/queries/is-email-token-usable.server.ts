import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import type { EmailTokenPurpose } from '#prisma/generated/enums.ts'

/**
 * Whether the link of a mail still does something. A verification link that has done its work does: its page says so.
 */
export async function isEmailTokenUsable(token: string, purpose: EmailTokenPurpose): Promise<boolean> {
  const row = await db.emailToken.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { purpose: true, usedAt: true, expiresAt: true, member: { select: { emailVerifiedAt: true } } },
  })
  if (row?.purpose !== purpose) return false
  if (purpose === 'verify_email' && row.member.emailVerifiedAt) return true
  return row.usedAt === null && row.expiresAt > clock.now()
}
