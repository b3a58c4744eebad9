import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Keeps what became of sending evidence: that Stripe has it, or why not. */
export async function noteEvidence({ disputeId, error }: { disputeId: string; error: string | null }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    await tx.chargeDispute.updateMany({
      where: { id: disputeId, evidenceSentAt: null, ...systemScope('what Stripe answered to us') },
      data: { lastError: error, evidenceSentAt: error === null ? now : null },
    })
  })
}
