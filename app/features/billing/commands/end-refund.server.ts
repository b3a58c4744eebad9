import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Gives up a refund that Stripe refused: nothing was sent back. */
export async function endRefund({ refundId, error }: { refundId: string; error: string }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async (ctx) => {
    const { count } = await ctx.tx.chargeRefund.updateMany({
      where: { id: refundId, state: 'requested', ...systemScope('a refund of ours, by its id') },
      data: { state: 'failed', lastError: error, endedAt: ctx.now },
    })
    if (count === 1) await ctx.emit('refund.failed', { refundId })
  })
}
