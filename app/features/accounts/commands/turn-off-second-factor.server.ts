import { type MemberActor, needsSecondFactor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { requirePassword } from '../require-password.server.ts'
import type { PasswordAgainInput } from '../schema.ts'
import { endSessions } from '../writes/end-sessions.server.ts'

/**
 * Goes back to the password alone. Operators and navigators cannot: others put their trust in them. Every session ends and
 * this browser gets a new one.
 * @returns the session's token
 * @throws AppError account.second_factor_needed, account.wrong_current_password, request.too_many, request.conflict
 */
export async function turnOffSecondFactor(
  actor: MemberActor,
  { currentPassword }: PasswordAgainInput,
  client: ClientInfo,
): Promise<string> {
  const id = actor.memberId
  if (needsSecondFactor(actor)) throw new AppError('account.second_factor_needed')
  await takePoint('second-factor:member', id)
  await requirePassword(actor, currentPassword)
  return runCommand(actor, 'account:manage', async ({ tx, now, record, emit }) => {
    const { count } = await tx.member.updateMany({
      where: { id, totpConfirmedAt: { not: null } },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    })
    if (count !== 1) throw new AppError('request.conflict')
    await tx.recoveryCode.deleteMany({ where: { memberId: id } })
    await endSessions({ tx, now }, id)
    await record({ action: 'member.second_factor_turned_off', entityType: 'member', entityId: id })
    await emit('account.second_factor_changed', { memberId: id, change: 'turned_off' })
    return openSession(tx, id, client, now)
  })
}
