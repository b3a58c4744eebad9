import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { hashPassword } from '../password.server.ts'
import { requirePassword } from '../require-password.server.ts'
import type { ChangePasswordInput } from '../schema.ts'
import { endLinks } from '../writes/end-links.server.ts'
import { endSessions } from '../writes/end-sessions.server.ts'

/**
 * Changes the password of who knows the present one. Every session ends, and this browser gets a new one; a
 * change of address under way ends, too: somebody else may have asked for it.
 * @returns the session's token
 * @throws AppError account.wrong_current_password, request.too_many, request.conflict when it was changed elsewhere meanwhile
 */
export async function changePassword(
  actor: MemberActor,
  input: ChangePasswordInput,
  client: ClientInfo,
): Promise<string> {
  const id = actor.memberId
  const before = await requirePassword(actor, input.currentPassword)
  const passwordHash = await hashPassword(input.newPassword)
  return runCommand(actor, 'account:manage', async ({ tx, now, record, emit }) => {
    const { count } = await tx.member.updateMany({ where: { id, passwordHash: before }, data: { passwordHash } })
    if (count !== 1) throw new AppError('request.conflict')
    await endSessions({ tx, now }, id)
    await endLinks({ tx, now }, id, ['change_email'])
    await record({ action: 'member.password_changed', entityType: 'member', entityId: id })
    await emit('account.password_changed', { memberId: id })
    return openSession(tx, id, client, now, actor.secondFactor === 'shown' ? now : null)
  })
}
