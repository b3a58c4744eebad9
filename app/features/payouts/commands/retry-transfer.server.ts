import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import { askReversal } from '../writes/ask-reversal.server.ts'
import { lockPayeeTransfer } from '../writes/lock-payee.server.ts'
import { makeDue } from '../writes/make-due.server.ts'

/**
 * The operator lets Stripe be asked once more: to send what was refused, or to take back what could not be taken back.
 * @throws AppError payout.not_found
 */
export async function retryTransfer(actor: MemberActor, { transferId }: { transferId: string }): Promise<void> {
  await runCommand(actor, 'payout:retry', async (ctx) => {
    const where = { id: transferId, ...systemScope('the operator’s console') }
    const found = await ctx.tx.payeeTransfer.findFirst({ where, select: { chargeId: true } })
    if (!found) throw new AppError('payout.not_found')
    await makeDue(ctx, transferId, 'failed')
    const charge = await lockCharge(ctx, found.chargeId)
    await askReversal(ctx, charge, await lockPayeeTransfer(ctx, transferId))
    await ctx.record({ action: 'payee_transfer.retried', entityType: 'payee_transfer', entityId: transferId })
  })
}
