import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'

/**
 * Takes the link of a verification mail. A second press, or a second link, finds the work done and is no error.
 * @throws AppError account.token_invalid for an unknown link, or one that expired before the address was verified
 */
export async function verifyEmail(actor: Actor, token: string): Promise<void> {
  await runCommand(actor, 'account:enter', async ({ tx, now, record }) => {
    const row = await tx.emailToken.findUnique({ where: { tokenHash: hashToken(token) }, include: { member: true } })
    if (row?.purpose !== 'verify_email') throw new AppError('account.token_invalid')
    if (row.member.emailVerifiedAt) return
    if (row.expiresAt <= now) throw new AppError('account.token_invalid')
    await tx.emailToken.update({ where: { id: row.id }, data: { usedAt: now } })
    const { count } = await tx.member.updateMany({
      where: { id: row.memberId, emailVerifiedAt: null },
      data: { emailVerifiedAt: now },
    })
    if (count === 1) await record({ action: 'member.email_verified', entityType: 'member', entityId: row.memberId })
  })
}
