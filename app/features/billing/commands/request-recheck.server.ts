import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** The operator has all that belongs to a charge read from Stripe again. @throws AppError charge.not_found */
export async function requestRecheck(actor: MemberActor, { chargeId }: { chargeId: string }): Promise<void> {
  await runCommand(actor, 'charge:refund', async (ctx) => {
    const where = { id: chargeId, ...systemScope('the operator’s console') }
    if (!(await ctx.tx.charge.findFirst({ where, select: { id: true } }))) throw new AppError('charge.not_found')
    await ctx.record({ action: 'charge.recheck_requested', entityType: 'charge', entityId: chargeId })
    await ctx.emit('charge.recheck_requested', { chargeId })
  })
}
