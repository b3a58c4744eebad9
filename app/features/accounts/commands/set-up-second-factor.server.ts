import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { requirePassword } from '../require-password.server.ts'
import type { SetUpSecondFactorInput } from '../schema.ts'
import { offeredTotpSecret, sealTotpSecret, stepOfCode } from '../totp.server.ts'
import { endSessions } from '../writes/end-sessions.server.ts'
import { replaceRecoveryCodes } from '../writes/replace-recovery-codes.server.ts'

/**
 * Puts the second factor in force, or moves it to another device, once a first code shows that the device has the secret
 * this session was offered. Every other session ends.
 * @returns the new session's token and the recovery codes
 * @throws AppError account.wrong_current_password, account.wrong_code, request.too_many, request.conflict
 */
export async function setUpSecondFactor(
  actor: MemberActor,
  { code, currentPassword }: SetUpSecondFactorInput,
  client: ClientInfo,
): Promise<{ token: string; recoveryCodes: string[] }> {
  const id = actor.memberId
  await takePoint('second-factor:member', id)
  const { totpConfirmedAt: since } = await db.member.findUniqueOrThrow({
    where: { id },
    select: { totpConfirmedAt: true },
  })
  await requirePassword(actor, currentPassword)
  return runCommand(actor, 'account:manage', async ({ tx, now, record, emit }) => {
    const secret = offeredTotpSecret(actor.sessionId, since)
    const totpLastStep = stepOfCode(secret, code, now)
    if (totpLastStep === undefined) throw new AppError('account.wrong_code', { field: 'code' })
    const { count } = await tx.member.updateMany({
      where: { id, totpConfirmedAt: since },
      data: { totpSecret: sealTotpSecret(id, secret), totpConfirmedAt: now, totpLastStep },
    })
    if (count !== 1) throw new AppError('request.conflict')
    const recoveryCodes = await replaceRecoveryCodes({ tx }, id)
    await endSessions({ tx, now }, id)
    await record({ action: 'member.second_factor_set_up', entityType: 'member', entityId: id })
    await emit('account.second_factor_changed', { memberId: id, change: 'set_up' })
    return { token: await openSession(tx, id, client, now, now), recoveryCodes }
  })
}
