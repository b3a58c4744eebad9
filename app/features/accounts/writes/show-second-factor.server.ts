import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { hashRecoveryCode } from '../recovery-codes.server.ts'
import { openTotpSecret, stepOfCode } from '../totp.server.ts'

type Context = Pick<CommandContext, 'tx' | 'now'>

/**
 * Takes a code of the member's device. A step counts once and none before the last one does, also when two come at once.
 * @throws AppError account.wrong_code, account.code_used
 */
export async function takeCode({ tx, now }: Context, memberId: string, code: string): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  if (!member.totpSecret || !member.totpConfirmedAt) throw new AppError('account.wrong_code', { field: 'code' })
  const step = stepOfCode(openTotpSecret(memberId, member.totpSecret), code, now)
  if (step === undefined) throw new AppError('account.wrong_code', { field: 'code' })
  const { count } = await tx.member.updateMany({
    where: {
      id: memberId,
      totpSecret: member.totpSecret,
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { totpLastStep: step },
  })
  if (count !== 1) throw new AppError('account.code_used', { field: 'code' })
}

/**
 * Takes one of the written-down codes; each counts once.
 * @throws AppError account.wrong_recovery_code
 */
export async function takeRecoveryCode({ tx, now }: Context, memberId: string, typed: string): Promise<void> {
  const codeHash = hashRecoveryCode(memberId, typed)
  const { count } = await tx.recoveryCode.updateMany({
    where: { memberId, codeHash, usedAt: null },
    data: { usedAt: now },
  })
  if (count !== 1) throw new AppError('account.wrong_recovery_code', { field: 'recoveryCode' })
}
