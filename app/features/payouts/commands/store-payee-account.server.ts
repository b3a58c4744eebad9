import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps Stripe's name for a payee; a second answer under the same key is the same. */
export async function storePayeeAccount(account: { participantId: string; stripeAccountId: string }): Promise<void> {
  const { participantId, stripeAccountId } = account
  await runCommand(system('stripe'), 'payout:settle', async ({ tx }) => {
    const where = { participantId, stripeAccountId: null, ...systemScope('what Stripe answered to us') }
    await tx.payeeAccount.updateMany({ where, data: { stripeAccountId } })
  })
}
