import { db } from '#app/platform/db.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { isEmailTokenUsable } from './is-email-token-usable.server.ts'

/** The page of the link to a new address: null when the link does nothing (any more). */
export async function getEmailChangePage(token: string): Promise<{ token: string; newEmail: string } | null> {
  if (!(await isEmailTokenUsable(token, 'change_email'))) return null
  const row = await db.emailToken.findUnique({ where: { tokenHash: hashToken(token) }, select: { newEmail: true } })
  return row?.newEmail ? { token, newEmail: row.newEmail } : null
}
