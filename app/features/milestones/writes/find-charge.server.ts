import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge, Milestone } from '#prisma/generated/client.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'

/** The locked charge of a locked milestone. @throws AppError milestone.not_funded while nothing is billed */
export async function chargeOf(ctx: CommandContext, { kind, id }: Pick<Milestone, 'kind' | 'id'>): Promise<Charge> {
  const where = { quote: { kind, subjectId: id }, ...systemScope('of the locked milestone') }
  const found = await ctx.tx.charge.findFirst({ where, select: { id: true } })
  if (!found) throw new AppError('milestone.not_funded')
  return lockCharge(ctx, found.id)
}
