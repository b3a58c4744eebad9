import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps what Stripe answered. A second answer under the same key is the same session, so it changes nothing. */
export async function storeSession(session: { attemptId: string; sessionId: string; url: string }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.chargeAttempt.updateMany({
      where: { id: session.attemptId, state: 'pending', ...systemScope('what Stripe answered to us') },
      data: {
        state: 'open',
        checkoutSessionId: session.sessionId,
        checkoutUrl: session.url,
        lastError: null,
        checkedAt: now,
      },
    })
  })
}
