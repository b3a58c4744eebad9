import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps why Stripe could not be asked; the attempt stays open and is tried again with the same key. */
export async function noteAttemptError({ attemptId, error }: { attemptId: string; error: string }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.chargeAttempt.updateMany({
      where: { id: attemptId, state: 'pending', ...systemScope('what Stripe answered to us') },
      data: { lastError: error, checkedAt: now },
    })
  })
}
