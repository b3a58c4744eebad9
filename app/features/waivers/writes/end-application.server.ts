import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/**
 * Moves an application that waits, once: of two who decide, or one who decides and one who takes it back, one wins.
 * @throws AppError waiver.decided for the other
 */
export async function endApplication(
  { tx }: CommandContext,
  id: string,
  data: Prisma.WaiverApplicationUpdateManyMutationInput & { state: 'approved' | 'refused' | 'withdrawn' },
): Promise<void> {
  const where = { id, state: 'applied' as const, ...systemScope('the caller has found it under its own scope') }
  const { count } = await tx.waiverApplication.updateMany({ where, data })
  if (count !== 1) throw new AppError('waiver.decided')
}
