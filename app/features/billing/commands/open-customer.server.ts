import { randomUUID } from 'node:crypto'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { StripeCustomer } from '#prisma/generated/client.ts'

const ours = systemScope('who a payer is to the payment service')

/** The row of a payer with the key by which Stripe is asked for a customer; of two at once both get the same. */
export async function openCustomer(participantId: string): Promise<StripeCustomer> {
  return runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.stripeCustomer.createMany({
      data: [{ participantId, idempotencyKey: `customer:${randomUUID()}`, createdAt: now }],
      skipDuplicates: true,
    })
    return tx.stripeCustomer.findFirstOrThrow({ where: { participantId, ...ours } })
  })
}
