import { anonymous } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { hashPassword } from '../password.server.ts'
import { isEmailTokenUsable } from '../queries/is-email-token-usable.server.ts'
import { endLinks } from '../writes/end-links.server.ts'
import { endSessions } from '../writes/end-sessions.server.ts'
import { lockMember } from '../writes/lock-member.server.ts'

/**
 * Sets a new password with the link of a reset mail, once. Ends every session, every other reset link and every change of
 * address under way, and opens a new session. The link came by mail, so the address is verified, too.
 * @returns the session's token
 * @throws AppError account.token_invalid, request.too_many
 */
export async function resetPassword(token: string, newPassword: string, client: ClientInfo): Promise<string> {
  await takePoint('sign-in:address', client.ipAddress)
  // Asked before as well, so that guessing links does not make the server hash.
  if (!(await isEmailTokenUsable(token, 'reset_password'))) throw new AppError('account.token_invalid')
  const passwordHash = await hashPassword(newPassword)
  return runCommand(anonymous, 'account:enter', async ({ tx, now, record, emit }) => {
    const tokenHash = hashToken(token)
    const usable = { tokenHash, purpose: 'reset_password', usedAt: null, expiresAt: { gt: now } } as const
    const row = await tx.emailToken.findUnique({ where: { tokenHash }, select: { memberId: true } })
    if (!row) throw new AppError('account.token_invalid')
    const { memberId } = row
    await lockMember(tx, memberId)
    const { count } = await tx.emailToken.updateMany({ where: usable, data: { usedAt: now } })
    if (count !== 1) throw new AppError('account.token_invalid')
    await endLinks({ tx, now }, memberId, ['reset_password', 'change_email'])
    await tx.member.update({ where: { id: memberId }, data: { passwordHash } })
    await tx.member.updateMany({ where: { id: memberId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } })
    await endSessions({ tx, now }, memberId)
    await record({ action: 'member.password_reset', entityType: 'member', entityId: memberId })
    await emit('account.password_changed', { memberId })
    return openSession(tx, memberId, client, now)
  })
}
