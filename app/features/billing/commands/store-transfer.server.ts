import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { TransferInstructions } from '../instructions.ts'

interface OpenedTransfer {
  attemptId: string
  paymentIntentId: string
  instructions: TransferInstructions | null
}

/** Keeps the account Stripe named for a bank transfer. A second answer under the same key is the same. */
export async function storeTransfer({ attemptId, paymentIntentId, instructions }: OpenedTransfer): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.chargeAttempt.updateMany({
      where: { id: attemptId, state: 'pending', ...systemScope('what Stripe answered to us') },
      data: {
        state: 'open',
        paymentIntentId,
        ...(instructions ? { instructions: { ...instructions } } : {}),
        lastError: null,
        checkedAt: now,
      },
    })
  })
}
