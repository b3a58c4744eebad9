import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'

/** Marks an event that changes nothing of ours. */
export async function closeStripeEvent({
  stripeEventId,
  outcome,
}: {
  stripeEventId: string
  outcome: string
}): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.stripeEvent.updateMany({
      where: { id: stripeEventId, handledAt: null },
      data: { handledAt: now, outcome },
    })
  })
}
