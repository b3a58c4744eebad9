import type { CommandContext } from '#app/platform/command.server.ts'
import { hashRecoveryCode, newRecoveryCodes } from '../recovery-codes.server.ts'

/**
 * Puts fresh codes in place of all earlier ones. The caller holds the member's row, so that two sets never mix.
 * @returns them as they are written; this is the only time
 */
export async function replaceRecoveryCodes({ tx }: Pick<CommandContext, 'tx'>, memberId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { memberId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ memberId, codeHash: hashRecoveryCode(memberId, code) })),
  })
  return codes
}
