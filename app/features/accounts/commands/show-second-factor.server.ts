import { anonymous, type MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { takeCode, takeRecoveryCode } from '../writes/show-second-factor.server.ts'

export type SecondFactorInput = { code: string } | { recoveryCode: string }

/**
 * The second half of signing in: a code of the device, or one of the written-down codes. The half session ends and a whole
 * one begins, so that no token outlives what it may open.
 * @returns the session's token
 * @throws AppError account.wrong_code, account.code_used, account.wrong_recovery_code, request.too_many
 */
export async function showSecondFactor(
  half: MemberActor,
  input: SecondFactorInput,
  client: ClientInfo,
): Promise<string> {
  await takePoint('sign-in:address', client.ipAddress)
  await takePoint('second-factor:member', half.memberId)
  const { memberId, sessionId } = half
  return runCommand(anonymous, 'account:enter', async (context) => {
    const { tx, now, record, emit } = context
    const isRecovery = 'recoveryCode' in input
    if (isRecovery) await takeRecoveryCode(context, memberId, input.recoveryCode)
    else await takeCode(context, memberId, input.code)
    await tx.session.updateMany({ where: { id: sessionId, memberId }, data: { expiresAt: now } })
    await record({
      action: isRecovery ? 'member.recovery_code_used' : 'member.second_factor_shown',
      entityType: 'member',
      entityId: memberId,
    })
    if (isRecovery) await emit('account.recovery_code_used', { memberId })
    return openSession(tx, memberId, client, now, now)
  })
}
