import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { requirePassword } from '../require-password.server.ts'
import type { PasswordAgainInput } from '../schema.ts'
import { replaceRecoveryCodes } from '../writes/replace-recovery-codes.server.ts'

/**
 * Writes new recovery codes; the earlier ones count no more.
 * @returns them, as they are shown once
 * @throws AppError account.wrong_current_password, request.too_many, request.conflict without a second factor
 */
export async function renewRecoveryCodes(
  actor: MemberActor,
  { currentPassword }: PasswordAgainInput,
): Promise<string[]> {
  const id = actor.memberId
  await takePoint('second-factor:member', id)
  await requirePassword(actor, currentPassword)
  return runCommand(actor, 'account:manage', async ({ tx, record, emit }) => {
    const held = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Member" WHERE "id" = ${id}::uuid AND "totpConfirmedAt" IS NOT NULL FOR UPDATE`
    if (held.length === 0) throw new AppError('request.conflict')
    const codes = await replaceRecoveryCodes({ tx }, id)
    await record({ action: 'member.recovery_codes_renewed', entityType: 'member', entityId: id })
    await emit('account.second_factor_changed', { memberId: id, change: 'recovery_codes' })
    return codes
  })
}
