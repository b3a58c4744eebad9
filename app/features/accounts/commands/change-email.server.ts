import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { endLinks } from '../writes/end-links.server.ts'
import { lockMember } from '../writes/lock-member.server.ts'

/**
 * Takes the link that was mailed to the new address, once. The address is verified by it; whatever else was mailed to the
 * old one opens nothing any more. Sessions stay.
 * @returns whose address it is
 * @throws AppError account.token_invalid, account.email_taken when somebody took the address meanwhile
 */
export async function changeEmail(actor: Actor, token: string): Promise<string> {
  return runCommand(
    actor,
    'account:enter',
    async ({ tx, now, record }) => {
      const tokenHash = hashToken(token)
      const row = await tx.emailToken.findUnique({ where: { tokenHash } })
      if (row?.purpose !== 'change_email' || !row.oldEmail || !row.newEmail) throw new AppError('account.token_invalid')
      const { memberId, oldEmail, newEmail } = row
      await lockMember(tx, memberId)
      const usable = { tokenHash, usedAt: null, expiresAt: { gt: now } }
      const used = await tx.emailToken.updateMany({ where: usable, data: { usedAt: now } })
      if (used.count !== 1) throw new AppError('account.token_invalid')
      const changed = await tx.member.updateMany({
        where: { id: memberId, email: oldEmail },
        data: { email: newEmail, emailVerifiedAt: now },
      })
      if (changed.count !== 1) throw new AppError('account.token_invalid')
      await endLinks({ tx, now }, memberId, ['verify_email', 'reset_password', 'change_email'])
      await record({ action: 'member.email_changed', entityType: 'member', entityId: memberId })
      return memberId
    },
    { conflicts: { email: 'account.email_taken' } },
  )
}
