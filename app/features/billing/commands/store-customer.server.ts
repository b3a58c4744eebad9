import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps Stripe's name for a payer; a second answer under the same key is the same. */
export async function storeCustomer(customer: { participantId: string; customerId: string }): Promise<void> {
  const { participantId, customerId } = customer
  await runCommand(system('stripe'), 'charge:settle', async ({ tx }) => {
    await tx.stripeCustomer.updateMany({
      where: { participantId, customerId: null, ...systemScope('what Stripe answered to us') },
      data: { customerId },
    })
  })
}
