import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps why Stripe could not be asked for a refund; it is asked again with the same key. */
export async function noteRefundError({ refundId, error }: { refundId: string; error: string }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.chargeRefund.updateMany({
      where: { id: refundId, state: 'requested', ...systemScope('what Stripe answered to us') },
      data: { lastError: error, checkedAt: now },
    })
  })
}
