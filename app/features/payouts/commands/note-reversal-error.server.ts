import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps why Stripe did not take a part back. `isRefused`: it will not, so a person has to look. */
export async function noteReversalError(input: {
  reversalId: string
  error: string
  isRefused: boolean
}): Promise<void> {
  const { reversalId, error, isRefused } = input
  await runCommand(system('stripe'), 'payout:settle', async (ctx) => {
    const { count } = await ctx.tx.payeeReversal.updateMany({
      where: { id: reversalId, state: 'requested', ...systemScope('what Stripe answered to us') },
      data: { lastError: error, checkedAt: ctx.now, ...(isRefused ? { state: 'failed', endedAt: ctx.now } : {}) },
    })
    if (count === 1 && isRefused) await ctx.emit('payee_reversal.failed', { reversalId })
  })
}
