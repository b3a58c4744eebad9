import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge } from '#prisma/generated/client.ts'

/** Holds the charge's row until the end of the transaction and reads it, so that its changes come one after the other. */
export async function lockCharge({ tx }: CommandContext, chargeId: string): Promise<Charge> {
  await tx.$queryRaw`SELECT 1 FROM "Charge" WHERE "id" = ${chargeId}::uuid FOR UPDATE`
  const charge = await tx.charge.findFirst({ where: { id: chargeId, ...systemScope('locked by id') } })
  if (!charge) throw new AppError('charge.not_found')
  return charge
}
