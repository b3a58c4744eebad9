import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import type { ClientInfo } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { createEmailToken } from '../email-tokens.server.ts'
import { requirePassword } from '../require-password.server.ts'
import type { ChangeEmailInput } from '../schema.ts'
import { lockMember } from '../writes/lock-member.server.ts'

/**
 * Asks for a link to the new address and warns the present one. Does the same whether the new address is somebody's or not:
 * only its owner is told. An earlier link to another address is worth nothing from now on.
 * @throws AppError account.same_email, account.wrong_current_password, request.too_many, request.conflict when password or
 * address were changed elsewhere meanwhile
 */
export async function requestEmailChange(
  actor: MemberActor,
  { newEmail, currentPassword }: ChangeEmailInput,
  client: ClientInfo,
): Promise<void> {
  const { memberId, email: oldEmail } = actor
  if (newEmail === oldEmail) throw new AppError('account.same_email', { field: 'newEmail' })
  const passwordHash = await requirePassword(actor, currentPassword)
  await takePoint('mail:address', client.ipAddress)
  await takePoint('mail:account', memberId)
  await takePoint('mail:account', hashToken(newEmail))
  await runCommand(actor, 'account:manage', async ({ tx, now, record, emit }) => {
    await lockMember(tx, memberId)
    // A password that was set anew ends what was asked for with the old one; so nothing may be asked for after it.
    const unchanged = await tx.member.count({ where: { id: memberId, email: oldEmail, passwordHash } })
    if (unchanged !== 1) throw new AppError('request.conflict')
    await tx.emailToken.updateMany({
      where: { memberId, purpose: 'change_email', usedAt: null, newEmail: { not: newEmail } },
      data: { usedAt: now },
    })
    const tokenId = await createEmailToken({ tx, now }, memberId, 'change_email', { oldEmail, newEmail })
    await record({ action: 'member.email_change_requested', entityType: 'member', entityId: memberId })
    await emit('account.email_change_requested', { tokenId })
  })
}
