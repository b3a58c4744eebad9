import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

interface TransferError {
  transferId: string
  error: string
  /** Absent while nobody knows whether it was carried out: the same key is used again. */
  becomes?: 'waiting_for_account' | 'failed'
}

/** Keeps why Stripe did not send a transfer. One that was refused waits for the account, or for a person. */
export async function noteTransferError({ transferId, error, becomes }: TransferError): Promise<void> {
  await runCommand(system('stripe'), 'payout:settle', async (ctx) => {
    const { count } = await ctx.tx.payeeTransfer.updateMany({
      where: { id: transferId, state: 'pending', ...systemScope('what Stripe answered to us') },
      data: { lastError: error, checkedAt: ctx.now, ...(becomes ? { state: becomes } : {}) },
    })
    if (count === 1 && becomes === 'failed') await ctx.emit('payee_transfer.failed', { transferId })
  })
}
