import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import { askReversal } from '../writes/ask-reversal.server.ts'
import { lockPayeeTransfer } from '../writes/lock-payee.server.ts'

/** Money has gone back to the payer: what of it was passed on is asked for again. Asked twice it changes nothing. */
export async function followRefund({ chargeId }: { chargeId: string }): Promise<void> {
  await runCommand(system('payouts'), 'payout:settle', async (ctx) => {
    const charge = await lockCharge(ctx, chargeId)
    const where = { AND: [{ chargeId }, systemScope('of the locked charge')] }
    const transfers = await ctx.tx.payeeTransfer.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
    for (const { id } of transfers) await askReversal(ctx, charge, await lockPayeeTransfer(ctx, id))
  })
}
