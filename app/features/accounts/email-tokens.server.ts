import { createHmac, randomUUID } from 'node:crypto'
import { HOUR_MS } from '#app/platform/clock.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import type { EmailTokenPurpose } from '#prisma/generated/enums.ts'

const LIFETIME_MS: Record<EmailTokenPurpose, number> = {
  verify_email: 24 * HOUR_MS,
  reset_password: HOUR_MS,
  // A mistyped address puts the link into a stranger's hands.
  change_email: HOUR_MS,
}

/**
 * The secret text of a token's link, 256 bits. It is derived from the row's id and this installation's secret, so the job
 * that mails it needs only the id, and neither the queue nor the table ever holds the text.
 */
export const emailTokenText = (tokenId: string): string =>
  createHmac('sha256', env().SESSION_SECRET).update(`email-token:${tokenId}`).digest('base64url')

/** Makes a token; only the hash of its text is stored. @returns its id, for the event */
export async function createEmailToken(
  { tx, now }: Pick<CommandContext, 'tx' | 'now'>,
  memberId: string,
  purpose: EmailTokenPurpose,
  addresses: { oldEmail?: string; newEmail?: string } = {},
): Promise<string> {
  const id = randomUUID()
  const expiresAt = new Date(now.getTime() + LIFETIME_MS[purpose])
  await tx.emailToken.create({
    data: { id, memberId, purpose, tokenHash: hashToken(emailTokenText(id)), createdAt: now, expiresAt, ...addresses },
  })
  return id
}
